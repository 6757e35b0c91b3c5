/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

import io.tanheng.reporting.pages.assets.Assets;
import io.tanheng.reporting.pages.format.Show;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Marks;
import io.tanheng.reporting.pages.words.Say;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.pages.words.Words;
import java.util.List;

/**
 * What every page needs around and inside its content: language, addresses, formats, words, the clock.
 *
 * @param api where the content of this page is as JSON; empty where it is not
 */
public record Page(
        Words words,
        Show show,
        Say say,
        Addresses to,
        ClockChip clock,
        List<NavigationItem> navigation,
        String otherLanguageHref,
        String api,
        Assets assets) {

    public Language language() {
        return words.language();
    }

    public Wording wording() {
        return new Wording(words, show, say);
    }

    public Marks marks() {
        return words.marks();
    }

    public String asset(String name) {
        return assets.url(name);
    }

    public List<String> styleSheets() {
        return assets.styleSheets();
    }

    public String htmx() {
        return assets.library("htmx.org", "dist/htmx.min.js");
    }

    public String echarts() {
        return assets.library("echarts", "dist/echarts.esm.min.js");
    }

    /** The chart library's own words in the reader's language. */
    public String echartsWords() {
        return assets.library("echarts", "i18n/lang" + (language() == Language.ZH ? "ZH" : "EN") + "-obj.js");
    }
}
