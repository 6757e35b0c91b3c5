/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.log.LogState;
import io.tanheng.reporting.pages.visit.Page;
import java.util.List;
import java.util.Optional;

/** The evidence log: what it holds, who has signed it, and how anybody checks it. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EvidencePage(
        Page page,
        LogState log,
        String waiting,
        String signers,
        List<PathStep> steps,
        List<Check> checks,
        List<Key> keys,
        List<Witness> witnesses,
        String stampsNote,
        List<Stamp> stamps,
        Optional<String> stampTrouble)
        implements TemplateInstance {

    /** Something anybody can do without us. */
    public record Check(String what, String command) {}

    /** A key by which the log signs. */
    public record Key(String kind, String from, String until, String text) {}

    /** Somebody who signs beside the log. */
    public record Witness(
            String name,
            String key,
            String address,
            String signed,
            String when,
            boolean newest,
            Optional<String> trouble) {}

    /** A time stamp. */
    public record Stamp(String size, String when, String imprint, String authority, String answer, String checkpoint) {}
}
