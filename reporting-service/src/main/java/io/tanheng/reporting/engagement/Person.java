/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.text.Normalizer;
import java.util.Locale;

/** Names of people, as long as there is nobody to log in: two spellings that look alike are one person. */
final class Person {

    private Person() {}

    static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
