/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.contracts.plan.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Records somebody sends at once: all of them are kept or none.
 *
 * @param enteredBy who answers for them; empty where nobody was named
 * @param correct whether a record that is there with other values is to be corrected
 * @param reason of corrections and withdrawals; empty where none was given
 * @param file the file they came in, which is then their document
 */
public record Submission(
        SiteId site,
        String enteredBy,
        boolean correct,
        String reason,
        Instant at,
        Optional<DocumentFile> file,
        List<Draft> drafts) {

    public Submission {
        drafts = List.copyOf(drafts);
    }
}
