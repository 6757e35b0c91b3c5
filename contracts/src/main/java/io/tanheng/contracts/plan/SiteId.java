/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.plan;

import io.tanheng.contracts.source.SourceId;

/** Identity of a site: the organisation and the site, two separate columns. */
public record SiteId(String organisation, String site) {

    public SiteId {
        SourceId.requireName("organisation", organisation);
        SourceId.requireName("site", site);
    }

    /** The Kafka record key; unambiguous, since names hold no slash. */
    public String key() {
        return organisation + "/" + site;
    }

    /** A source of this site. */
    public SourceId source(String source) {
        return new SourceId(organisation, site, source);
    }
}
