/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people and spreadsheets write them: plain decimals, and nothing that could be read in two ways. */
final class AmountText {

    static final String PER_CENT = "%";

    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})" + "(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern SEPARATED =
            Pattern.compile("[+-]?[0-9]{1,3}(?:[,，'’ \\u00a0\\u202f][0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9.]*[,，][0-9]+");
    private static final Pattern ERROR =
            Pattern.compile("#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|[#]+)|Err:[0-9]+");

    private AmountText() {}

    /** The number, a sign for per cent left away, or nothing where the text is none. */
    static Optional<BigDecimal> read(String text) {
        String bare = perCent(text) ? text.substring(0, text.length() - 1).strip() : text.strip();
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    static boolean perCent(String text) {
        return text.endsWith(PER_CENT);
    }

    /** Whether a spreadsheet wrote that its formula failed. */
    static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }

    /** Why a text is no number, and what to write instead. */
    static Sentence refusal(String field, String text) {
        if (isError(text)) {
            return Sentence.of(
                    "{0} holds {1}: the formula of the cell ended in an error. Mend it, or write the value.",
                    "{0} 为 {1}：单元格公式出错。请修正公式，或直接填写数值。", field, text);
        }
        if (SEPARATED.matcher(text).matches()) {
            return Sentence.of(
                    "{0} is '{1}': separators of thousands are not guessed at. Write the digits alone, with a point before"
                            + " decimals, such as 12345.6.",
                    "{0} 为“{1}”：不猜测千位分隔符。请只写数字，小数点用“.”，例如 12345.6。", field, text);
        }
        if (COMMA.matcher(text).matches()) {
            return Sentence.of(
                    "{0} is '{1}': a comma is no decimal point here. Write a point, such as 12345.6.",
                    "{0} 为“{1}”：此处逗号不作小数点。请使用“.”，例如 12345.6。", field, text);
        }
        return Sentence.of(
                "{0} is '{1}', which is no number: write digits with a point before decimals, such as 12345.6, and nothing else"
                        + " in the cell.",
                "{0} 为“{1}”，不是数字：请只写数字，小数点用“.”，例如 12345.6。", field, text);
    }
}
