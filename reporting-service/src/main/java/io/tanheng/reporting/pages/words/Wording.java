/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.reporting.pages.format.Show;

/** All that is said and how it is written, in one language. */
public record Wording(Words words, Show show, Say say) {

    public static Wording in(Language language) {
        Words words = new Words(language);
        Show show = new Show(language);
        return new Wording(words, show, new Say(words, show));
    }

    public Language language() {
        return words.language();
    }
}
