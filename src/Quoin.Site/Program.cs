using Quoin.Site;

await SiteApp.Create(args).RunAsync();
