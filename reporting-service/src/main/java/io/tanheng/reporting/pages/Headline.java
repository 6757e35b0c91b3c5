/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.words.Home;
import io.tanheng.reporting.query.Overview;
import io.tanheng.reporting.query.Severity;

/** The first screen in one sentence. */
public record Headline(String sentence) {

    static Headline of(Overview overview, Home home) {
        int all = overview.sources().size();
        long bad = overview.sources().stream()
                .filter(source ->
                        source.problems().stream().anyMatch(problem -> problem.severity() != Severity.INFORMATION))
                .count();
        return new Headline(sentence(all, bad, home));
    }

    private static String sentence(int all, long bad, Home home) {
        if (all == 0) {
            return home.headlineNone();
        }
        if (bad == 0) {
            return all == 1 ? home.headlineOneGood() : home.headlineGood(Integer.toString(all));
        }
        if (all == 1) {
            return home.headlineOneSome();
        }
        String count = Integer.toString(all);
        return bad == 1 ? home.headlineOneOf(count) : home.headlineSome(Long.toString(bad), count);
    }
}
