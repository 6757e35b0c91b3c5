/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.tanheng.reporting.pages.words.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** What is true of every page. */
final class PageChecks {

    /** Shorter words may be names, units or codes that are the same in both languages. */
    private static final int SHORTEST_SENTENCE = 12;

    private static final Set<String> ENGLISH_SENTENCES = sentences();

    private PageChecks() {}

    static PageText page(String address, Language language) {
        return page(address, language, 200);
    }

    static PageText page(String address, Language language, int status) {
        return new PageText(given().header("Accept-Language", language.tag())
                .get(address)
                .then()
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .header("Content-Language", language.tag())
                .extract()
                .asString());
    }

    /** The page is in its language alone, has one heading, says nothing a machine meant for itself, and every place it names is there. */
    static void whole(String address, Language language, int status) {
        PageText page = page(address, language, status);
        assertThat(page.html()).as(address).contains("<html lang=\"" + language.tag() + "\">");
        assertThat(page.all("<title>([^<]+ · 碳衡 Tanheng)</title>"))
                .as("title of %s", address)
                .hasSize(1);
        assertThat(page.all("<h1(?: id=\"headline\")?>(.+?)</h1>"))
                .as("heading of %s", address)
                .hasSize(1);
        assertThat(page.words())
                .as("words of %s", address)
                .doesNotContain("{", "NOT_FOUND", "Optional[", " null ", "NaN")
                .doesNotContainPattern("\\b[A-Z]{3,}_[A-Z_]{3,}\\b")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
        List<String> ids = page.ids();
        assertThat(ids).as("identities on %s", address).doesNotHaveDuplicates();
        assertThat(ids).as("places on %s", address).containsAll(page.references());
        if (language == Language.ZH) {
            inChineseAlone(address, page);
        }
    }

    /** None of the English sentences of the pages stands on the Chinese page. */
    private static void inChineseAlone(String address, PageText page) {
        String words = page.words();
        assertThat(ENGLISH_SENTENCES).as("English on %s", address).noneMatch(words::contains);
    }

    private static Set<String> sentences() {
        Set<String> sentences = new HashSet<>();
        for (String bundle : PageWords.BUNDLES) {
            Properties chinese = PageWords.read(bundle, Language.ZH);
            PageWords.read(bundle, Language.EN).forEach((key, value) -> {
                String text = value.toString();
                if (text.length() >= SHORTEST_SENTENCE && !text.contains("{") && !text.equals(chinese.get(key))) {
                    sentences.add(text);
                }
            });
        }
        return sentences;
    }
}
