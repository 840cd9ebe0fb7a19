// A build of a user's project uses little more than one core, and has its own folder.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
