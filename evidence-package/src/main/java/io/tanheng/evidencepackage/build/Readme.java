/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.statements.StatementEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a package says of itself to whoever opens it, in both languages. */
final class Readme {

    private Readme() {}

    static byte[] of(Contents contents) {
        StatementEvent statement = contents.statement();
        String text = template()
                .replace("{site}", statement.site().key())
                .replace("{siteEn}", statement.siteName().en())
                .replace("{siteZh}", statement.siteName().zh())
                .replace("{period}", statement.period().code())
                .replace("{version}", Integer.toString(statement.version()))
                .replace("{madeAt}", contents.madeAt().toString())
                .replace("{log}", contents.log().origin());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(Readme.class.getResourceAsStream("readme.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
