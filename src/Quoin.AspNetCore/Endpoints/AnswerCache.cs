using System.Collections.Concurrent;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>What makes responses differ.</summary>
/// <param name="Endpoint">The name of the endpoint.</param>
/// <param name="Prefix">The path of the group, with which addresses begin.</param>
/// <param name="Article">The id of the article in the path.</param>
/// <param name="Claim">The id of the claim in the path.</param>
/// <param name="Query">The query.</param>
/// <param name="Language">The language.</param>
/// <param name="Culture">The culture of the request, on which the addresses of pages that the app gives can depend.</param>
internal readonly record struct AnswerKey(string Endpoint, string Prefix, string Article, string Claim, string Query, string Language, string Culture);

/// <summary>Keeps responses, up to a number of bytes. If there are more, all are dropped: it is filled again by what is asked for then.</summary>
internal sealed class AnswerCache(long size)
{
    // What an entry costs beside its body.
    private const int Overhead = 512;

    private readonly ConcurrentDictionary<AnswerKey, Answer> _answers = new();
    private long _bytes;

    public Answer GetOrAdd(in AnswerKey key, Func<Answer> create)
    {
        if (_answers.TryGetValue(key, out var known))
        {
            return known;
        }

        var answer = create();
        var cost = answer.Body.Length + (2L * key.Query.Length) + Overhead;

        // Large ones are few, and would displace all others.
        if (cost <= size / 4)
        {
            if (Interlocked.Add(ref _bytes, cost) > size)
            {
                _answers.Clear();
                Interlocked.Exchange(ref _bytes, cost);
            }

            _answers[key] = answer;
        }

        return answer;
    }
}
