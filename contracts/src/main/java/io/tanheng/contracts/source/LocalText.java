/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Title;

/** A name in English and Chinese; both are always there. */
public record LocalText(String en, String zh) {

    /** What methodology says in a sentence. */
    public static LocalText of(Sentence sentence) {
        return new LocalText(sentence.en(), sentence.zh());
    }

    /** What methodology calls something. */
    public static LocalText of(Title title) {
        return new LocalText(title.en(), title.zh());
    }
}
