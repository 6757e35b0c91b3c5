/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** What the launcher says, in the language of whoever started it: Chinese or English. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            Words.class.getPackageName() + ".words",
            Locale.getDefault(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    /** The text of that name with its gaps filled. */
    static String of(String name, Object... fillings) {
        return new MessageFormat(BUNDLE.getString(name), Locale.ROOT).format(fillings);
    }

    /** Why something failed, without the name of the exception where it has more to say. */
    static String reason(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}
