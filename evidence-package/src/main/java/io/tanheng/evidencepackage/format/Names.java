/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import java.time.Instant;

/** What the files of a package are called. */
public final class Names {

    public static final String README = "README.txt";
    public static final String MANIFEST = "manifest.json";
    public static final String MANIFEST_SIGNATURE = "manifest.sig";
    public static final String KEYS = "keys.txt";
    public static final String STATEMENT = "statement.json";
    public static final String STATEMENT_PROOF = "statement.tlog-proof";
    public static final String DERIVATIONS = "derivations.jsonl";
    public static final String RECORDS = "records.jsonl";
    public static final String PARAMETERS = "parameters.jsonl";
    public static final String INVENTORY = "inventory.json";
    public static final String INVENTORY_PROOF = "inventory.tlog-proof";
    public static final String INVENTORY_TABLE = "inventory.csv";
    public static final String CHECKPOINT = "log/checkpoint";
    public static final String WORKBOOK = "workbook.xlsx";
    public static final String VERIFIER = "tanheng-verify.jar";

    /** The statements an inventory adds up. */
    public static final String STATEMENTS = "statements/";

    /** The certificates it rests on. */
    public static final String CERTIFICATES = "certificates/";

    private static final String BLOCKS = "blocks/";

    private Names() {}

    /**
     * What the file of a version is called, without its ending: {@code river-bend-2026-v3}.
     *
     * @param of the site or organisation
     */
    public static String ofVersion(String of, String period, int version) {
        return of + "-" + period + "-v" + version;
    }

    /** The report for printing, in a language such as {@code en}. */
    public static String report(String language) {
        return "report." + language + ".pdf";
    }

    /** The hours of a source, one a line. */
    public static String hours(String source) {
        return "hours/" + source + ".jsonl";
    }

    /** The same for people. */
    public static String hoursTable(String source) {
        return "hours/" + source + ".csv";
    }

    /** The registrations its hours were computed with, one a line. */
    public static String registrations(String source) {
        return "registrations/" + source + ".jsonl";
    }

    /** Where its hours stand in the log, one a line. */
    public static String proofs(String source) {
        return "proofs/" + source + ".txt";
    }

    /** The text of an edition of a methodology. */
    public static String methodology(String id) {
        return "methodology/" + id + ".yaml";
    }

    /** The statement of one of an inventory's sites. */
    public static String statement(String site) {
        return STATEMENTS + site + ".json";
    }

    /** That it is in the log. */
    public static String statementProof(String site) {
        return STATEMENTS + site + ".tlog-proof";
    }

    /** That a certificate an inventory rests on is in the log. */
    public static String certificateProof(String certificate) {
        return CERTIFICATES + certificate + ".tlog-proof";
    }

    /** A time stamp of the checkpoint. */
    public static String timestamp(String name) {
        return CHECKPOINT + "." + name + ".tsr";
    }

    /** The samples and the original bytes of an hour: {@code blocks/stack-1/2026-03-05T07Z.json}. */
    public static String block(String source, Instant hour) {
        return BLOCKS + source + "/" + hour.toString().substring(0, 13) + "Z.json";
    }
}
