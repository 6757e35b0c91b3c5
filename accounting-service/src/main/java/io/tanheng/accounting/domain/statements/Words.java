/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.term.Title;
import java.util.List;

/** Sentences and reasons as they travel. */
final class Words {

    private Words() {}

    static LocalText of(Sentence sentence) {
        return new LocalText(sentence.en(), sentence.zh());
    }

    static LocalText of(Title title) {
        return new LocalText(title.en(), title.zh());
    }

    /** {@code {0}} and so on filled with the parts. */
    static LocalText say(String en, String zh, Object... parts) {
        return of(Sentence.of(en, zh, parts));
    }

    static List<Problem> problems(List<CalculationGap> gaps) {
        return gaps.stream()
                .map(gap -> new Problem(gap.code().name(), gap.place(), of(gap.sentence())))
                .toList();
    }
}
