/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.build;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.statements.StatementEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a package says of itself to whoever opens it, in both languages. */
final class Readme {

    private Readme() {}

    static byte[] of(Contents contents) {
        StatementEvent statement = contents.statement();
        String text = template("readme.txt")
                .replace("{site}", statement.site().key())
                .replace("{siteEn}", statement.siteName().en())
                .replace("{siteZh}", statement.siteName().zh())
                .replace("{period}", statement.period().code())
                .replace("{version}", Integer.toString(statement.version()))
                .replace("{madeAt}", contents.madeAt().toString())
                .replace("{log}", contents.log().origin());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] of(InventoryContents contents) {
        Inventory inventory = contents.inventory();
        String text = template("inventory-readme.txt")
                .replace("{organisation}", inventory.organisation())
                .replace(
                        "{sites}",
                        inventory.sites().stream()
                                .map(InventorySite::site)
                                .map(site -> "  " + site.key())
                                .collect(Collectors.joining("\n")))
                .replace("{period}", inventory.period().code())
                .replace("{version}", Integer.toString(inventory.version()))
                .replace("{madeAt}", contents.madeAt().toString())
                .replace("{log}", contents.log().origin());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(Readme.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
