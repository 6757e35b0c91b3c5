/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.PackClient;
import io.tanheng.reporting.activity.PackContent;
import io.tanheng.reporting.activity.PackVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the version of a pack that an own parameter or edition comes from. */
final class PackOrigin {

    private final PackClient packs;
    private final String organisation;

    PackOrigin(PackClient packs, String organisation) {
        this.packs = packs;
        this.organisation = organisation;
    }

    /** The version in force whose files define the id, or else the newest of all that do. */
    Optional<PackVersion> of(String id) {
        if (!(packs.versions(organisation) instanceof ActivityAnswer.Answered<List<PackVersion>> all)) {
            return Optional.empty();
        }
        Pattern definition =
                Pattern.compile("^id:\\s*[\"']?" + Pattern.quote(id) + "[\"']?\\s*(#.*)?$", Pattern.MULTILINE);
        return all.value().stream()
                .sorted(Comparator.comparing(PackVersion::inForce)
                        .thenComparing(PackVersion::version)
                        .reversed())
                .filter(version -> defines(version, definition))
                .findFirst();
    }

    private boolean defines(PackVersion version, Pattern definition) {
        return packs.text(organisation, version.pack(), version.version())
                        instanceof ActivityAnswer.Answered<PackContent> answered
                && answered.value().files().values().stream()
                        .anyMatch(text -> definition.matcher(text).find());
    }
}
