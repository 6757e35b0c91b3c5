/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.DatedLaw;
import io.tanheng.methodology.sector.Methodologies;
import java.util.Map;

/**
 * The methodologies and parameters a site is computed by: those of this build, and before them what its organisation has published.
 *
 * @param own the organisation's own editions, by id: the name of the pack each comes from
 */
public record SiteLaw(Methodologies methodologies, DatedLaw law, Map<String, String> own) {

    public SiteLaw {
        own = Map.copyOf(own);
    }

    /** What comes with this build. */
    public static SiteLaw standard() {
        return new SiteLaw(Methodologies.standard(), Parameters.standard()::on, Map.of());
    }
}
