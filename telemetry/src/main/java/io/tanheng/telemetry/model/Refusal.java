/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

/** How a reader leaves the reading of a message at the first thing that is wrong; never leaves this module. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED_CHARACTERS = 40;

    private final TelemetryProblem problem;
    private final String english;
    private final String chinese;

    /** The places {@code {0}}, {@code {1}} and so on are filled with the parts, in both languages. */
    public Refusal(TelemetryProblem problem, String english, String chinese, Object... parts) {
        // No stack trace: damaged input is everyday business.
        super(english, null, false, false);
        this.problem = problem;
        this.english = filled(english, parts);
        this.chinese = filled(chinese, parts);
    }

    private static String filled(String text, Object... parts) {
        String filled = text;
        for (int index = 0; index < parts.length; index++) {
            filled = filled.replace("{" + index + "}", String.valueOf(parts[index]));
        }
        return filled;
    }

    public Decoded.Refused refused() {
        return new Decoded.Refused(problem, english, chinese);
    }

    /** Text from a device, fit to stand in a sentence: cut short, with all but plain characters as code points. */
    public static String quote(String found) {
        StringBuilder quoted = new StringBuilder("'");
        found.chars().limit(QUOTED_CHARACTERS).forEach(character -> {
            if (character < ' ' || character > '~') {
                quoted.append('<').append(Integer.toHexString(character)).append('>');
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append(found.length() > QUOTED_CHARACTERS ? "...'" : "'").toString();
    }
}
