/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Follows one number through the public interface: hour, derivation, reading, bytes. */
record Trace(Http http, String reporting, TracedHour traced) {

    /** The tonnes of the hour are there, and a derivation ends in measured values. */
    void derivation() throws IOException {
        JsonNode figures = http.getJson(address("/derivation"));
        for (JsonNode figure : figures) {
            if (figure.path("code").asText().equals("co2-mass")) {
                Checks.require(figure.path("figure").has("value"), "the hour has no tonnes: " + figure);
                Checks.require(measured(figure.path("derivation")), "no measured value below the tonnes: " + figure);
                return;
            }
        }
        throw new IOException("no co2-mass among " + figures);
    }

    private static boolean measured(JsonNode term) {
        if (term.path("kind").asText().equals("measured")) {
            return true;
        }
        for (JsonNode input : term.path("inputs")) {
            if (measured(input)) {
                return true;
            }
        }
        return false;
    }

    /** A reading of the hour names the frame it came in, and that frame is the one the hour rests on. */
    void readingAndBytes() throws IOException {
        JsonNode table = http.getJson(address("/readings"));
        JsonNode row = table.path("rows").path(0);
        JsonNode cells = row.path("cells");
        for (int column = 0; column < cells.size(); column++) {
            if (cells.path(column).has("frameDigest")) {
                String parameter =
                        table.path("columns").path(column).path("parameter").asText();
                follow(parameter, row.path("at").asText(), cells.path(column));
                return;
            }
        }
        throw new IOException("no reading in " + table);
    }

    private void follow(String parameter, String time, JsonNode cell) throws IOException {
        String digest = cell.path("frameDigest").asText();
        JsonNode reading =
                http.getJson(address("/readings/" + parameter + "/" + time)).path(0);
        Checks.require(reading.path("cell").equals(cell), "table and reading differ: " + cell + ", " + reading);
        byte[] original = http.get(address("/originals/" + digest));
        Checks.require(
                sha256(original).equals(digest),
                "the bytes have the SHA-256 " + sha256(original) + ", the reading names " + digest);
        String value = digits(cell.path("value"));
        String frame = new String(original, UTF_8);
        Checks.require(
                frame.contains(parameter) && frame.contains(value), parameter + " " + value + " not in " + frame);
    }

    /** As devices write numbers: a JSON tree drops the zeros of 100.00 and would write 1E+2. */
    static String digits(JsonNode number) {
        return number.decimalValue().toPlainString();
    }

    private String address(String below) {
        return reporting + "/api/v1" + traced.path() + below;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
