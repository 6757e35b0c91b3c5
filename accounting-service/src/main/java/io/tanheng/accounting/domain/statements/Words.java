/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.CalculationGap;
import java.util.List;

/** Sentences and reasons as they travel. */
final class Words {

    private Words() {}

    /** {@code {0}} and so on filled with the parts. */
    static LocalText say(String en, String zh, Object... parts) {
        return LocalText.of(Sentence.of(en, zh, parts));
    }

    static List<Problem> problems(List<CalculationGap> gaps) {
        return gaps.stream()
                .map(gap -> new Problem(gap.code().name(), gap.place(), LocalText.of(gap.sentence())))
                .toList();
    }
}
