using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void The_default_is_empty_and_equals_every_empty_array()
    {
        EquatableArray<string> array = default;
        EquatableArray<string> empty = [];

        Assert.Empty(array);
        Assert.Equal(0, array.AsSpan().Length);
        Assert.True(array == empty);
        Assert.Equal(empty.GetHashCode(), array.GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => array[0]);
    }

    [Fact]
    public void Arrays_with_equal_items_are_equal()
    {
        EquatableArray<string> left = ["a", new string('b', 2)];
        var right = new List<string> { "a", "bb" }.ToEquatableArray();

        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Arrays_differ_by_items_by_order_and_by_length()
    {
        EquatableArray<string> array = ["a", "b"];

        Assert.True(array != ["b", "a"]);
        Assert.True(array != ["a"]);
        Assert.True(array != ["a", "c"]);
        Assert.False(array.Equals("a"));
    }

    [Fact]
    public void Arrays_in_arrays_compare_by_value()
    {
        EquatableArray<EquatableArray<int>> left = [[1], [2, 3]];
        EquatableArray<EquatableArray<int>> right = [[1], [2, 3]];

        Assert.Equal(left, right);
        Assert.NotEqual(left, [[1, 2], [3]]);
    }

    [Fact]
    public void A_later_change_of_what_it_was_made_of_does_not_show()
    {
        var items = new[] { 1, 2 };

        var array = items.ToEquatableArray();
        items[0] = 3;

        Assert.Equal([1, 2], array);
    }
}
