/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.methodology.sector.Formula;
import java.util.List;
import java.util.Optional;

/** Writes what a step does, as its rules write their formulas. */
enum StepFormula {
    TEXT {
        @Override
        String rule(Formula.Apply apply) {
            return apply.rule().formula();
        }

        @Override
        String letter(String symbol) {
            return symbol;
        }

        @Override
        String series(String letter) {
            return "Σ " + letter;
        }

        @Override
        String quotient(String dividend, String divisor) {
            return dividend + " / " + divisor;
        }
    },
    LATEX {
        @Override
        String rule(Formula.Apply apply) {
            return apply.rule().latex();
        }

        @Override
        String letter(String symbol) {
            String[] parts = symbol.split("_", 2);
            String letter = parts[0].length() == 1 ? parts[0] : "\\mathrm{" + parts[0] + "}";
            return parts.length == 1 ? letter : letter + "_{\\mathrm{" + parts[1] + "}}";
        }

        @Override
        String series(String letter) {
            return "\\sum " + letter;
        }

        @Override
        String quotient(String dividend, String divisor) {
            return "\\frac{" + dividend + "}{" + divisor + "}";
        }
    };

    abstract String rule(Formula.Apply apply);

    abstract String letter(String symbol);

    abstract String series(String letter);

    abstract String quotient(String dividend, String divisor);

    /** The formula of a step; nothing where a value is taken as it is. */
    Optional<String> of(String symbol, Formula formula, List<MethodOperand> operands) {
        if (formula instanceof Formula.Take) {
            return Optional.empty();
        }
        if (formula instanceof Formula.Apply apply) {
            return Optional.of(rule(apply));
        }
        String right = formula instanceof Formula.Divide
                ? quotient(part(operands.get(0)), part(operands.get(1)))
                : sum(operands);
        return Optional.of(letter(symbol) + " = " + right);
    }

    private String sum(List<MethodOperand> operands) {
        StringBuilder sum = new StringBuilder();
        for (MethodOperand operand : operands) {
            if (operand.takenOff()) {
                sum.append(" - ");
            } else if (sum.length() > 0) {
                sum.append(" + ");
            }
            sum.append(part(operand));
        }
        return sum.toString();
    }

    private String part(MethodOperand operand) {
        String letter = letter(operand.symbol());
        return switch (operand.kind()) {
            case EACH_PROPERTY, EACH_STEP -> series(letter);
            case RECORD, INPUT, STEP, PARAMETER, PARAMETER_OF_MONTH, LINE, FIGURE -> letter;
        };
    }
}
