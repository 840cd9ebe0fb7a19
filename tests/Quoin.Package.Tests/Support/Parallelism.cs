// A build of a user's project keeps little more than one core busy, and has a folder to itself.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
