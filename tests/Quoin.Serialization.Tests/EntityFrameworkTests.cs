using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Quoin.Serialization.Tests;

public class EntityFrameworkTests
{
    [Fact]
    public void A_value_converter_keeps_a_text_with_its_caveats_in_a_column()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        foreach (var options in new[] { Options().UseSqlite(connection).Options, Options().UseInMemoryDatabase(nameof(EntityFrameworkTests)).Options })
        {
            using (var shelf = new Shelf(options))
            {
                shelf.Database.EnsureCreated();
                shelf.Add(new Card { Id = 1, Text = Values.Carried });
                shelf.Add(new Card { Id = 2, Text = Values.Fallen });
                shelf.SaveChanges();
            }

            using (var shelf = new Shelf(options))
            {
                Assert.Equal([Values.Carried, Values.Fallen], shelf.Cards.OrderBy(card => card.Id).Select(card => card.Text));
            }
        }
    }

    [Fact]
    public void Without_a_converter_it_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new Bare<Card>().Model);
        Assert.Throws<InvalidOperationException>(() => new Bare<Limit>().Model);
    }

    private static DbContextOptionsBuilder<Shelf> Options() => new();

    private sealed class Shelf(DbContextOptions<Shelf> options) : DbContext(options)
    {
        public DbSet<Card> Cards => Set<Card>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Card>().Property(card => card.Text).HasConversion(
            text => JsonSerializer.Serialize(text, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<CaveatedText>(json, JsonSerializerOptions.Default)!);
    }

    private sealed class Bare<T> : DbContext
        where T : class
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseInMemoryDatabase("bare");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<T>();
    }

    private sealed class Card
    {
        public int Id { get; set; }

        public required CaveatedText Text { get; set; }
    }

    private sealed class Limit
    {
        public int Id { get; set; }

        public required LocalizedText Text { get; set; }
    }
}
