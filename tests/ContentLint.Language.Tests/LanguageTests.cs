namespace ContentLint.Language.Tests;

/// <summary>The language of a text without declaration.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("en", "Key Takeaways")]
    [InlineData("en", "The second layer of the skin gets thinner as we age.")]
    [InlineData("en", "Der Spiegel and Die Zeit were quoted in the report, but it was the author who had read them.")]
    [InlineData("de", "Die zweite Schicht der Haut wird dünner, wenn wir älter werden. Das ist nicht zu ändern.")]
    [InlineData("fr", "La deuxième couche de la peau devient plus fine avec l’âge, et nous perdons des protéines.")]
    [InlineData("es", "La segunda capa de la piel se hace más fina con la edad y perdemos proteínas como el colágeno.")]
    [InlineData("it", "Il secondo strato della pelle diventa più sottile con gli anni e non si può fare molto.")]
    [InlineData("nl", "De tweede laag van de huid wordt dunner als we ouder worden en dat is niet te veranderen.")]
    [InlineData("pl", "Druga warstwa skóry staje się cieńsza, gdy się starzejemy, i nie można tego zmienić.")]
    [InlineData("ru", "Второй слой кожи становится тоньше с возрастом.")]
    [InlineData("zh", "皮肤 的 第二层 随着 年龄 变薄")]
    public void Function_words_and_script_tell_it(string expected, string text) =>
        Assert.Equal(expected, Read.Article(text).Language);
}
