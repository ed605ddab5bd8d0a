using ResumeRender.Gazetteer;
using ResumeRender.Model;

namespace ResumeRender.Reading.Dates;

/// <summary>Finds whether an author writes the day before the month where figures leave it open:
/// “01/03/2019”.</summary>
internal static class DayOrder
{
    /// <summary>The countries that write the month first (CLDR, short dates); Canada writes both orders.</summary>
    private static readonly string[] MonthFirst = ["US", "PR", "GU", "VI", "AS", "MP", "PH"];

    private static readonly string[] BothOrders = ["CA"];

    private static readonly string[] MonthFirstDialing = ["+63"];

    /// <summary>Shared by the United States, which write the month first, and by Canada.</summary>
    private const string NorthAmericanDialing = "+1";

    /// <summary>True for day first, false for month first, null if nothing says it or the dates say both.</summary>
    /// <remarks>
    /// “28/02/2019” has the day first, and so have its author's other dates. Where no date says it, many that begin
    /// with “01” do: jobs begin on the first of some month, not on some day of January. Where these do not say it
    /// either, the person's country does, and the code of a phone number's country.
    /// </remarks>
    public static bool? Find(IEnumerable<string> texts, Person person)
    {
        var (dayFirst, monthFirst, ones, others, months) = (false, false, 0, 0, new HashSet<int>());
        foreach (var date in texts.SelectMany(static t => FigureDate.In(t)).Where(static d => d.HasLongYear))
        {
            dayFirst |= date is { First: > 12 and <= 31, Second: <= 12 };
            monthFirst |= date is { Second: > 12 and <= 31, First: <= 12 };
            (ones, others) = date.First == 1 ? (ones + 1, others) : (ones, others + 1);
            months.Add(date.Second);
        }

        return dayFirst != monthFirst ? dayFirst
            : dayFirst || ones + others == 0 ? null
            : ones > 1 && others == 0 && months.Count > 1 ? true
            : OfPerson(person);
    }

    private static bool? OfPerson(Person person)
    {
        if (person.Location is { } place)
        {
            var country = place.CountryCode ?? CountryNames.CodeOf(place.Text[(place.Text.LastIndexOf(',') + 1)..]);
            if (country is not null)
                return BothOrders.Contains(country) ? null : !MonthFirst.Contains(country);
        }

        var phone = person.Phones.Select(static p => p.Value.TrimStart()).FirstOrDefault(static p => p.StartsWith('+'));
        return phone is null || phone.StartsWith(NorthAmericanDialing, StringComparison.Ordinal)
            ? null
            : !MonthFirstDialing.Any(c => phone.StartsWith(c, StringComparison.Ordinal));
    }
}
