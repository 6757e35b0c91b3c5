/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.tanheng.reporting.rest.Certifying.certified;
import static io.tanheng.reporting.rest.Certifying.claim;
import static io.tanheng.reporting.rest.Certifying.send;
import static io.tanheng.reporting.rest.Certifying.site;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.Statements;
import io.tanheng.reporting.certification.Body;
import io.tanheng.reporting.certification.Rotation;

/**
 * A body that has certified two plants, one before and one after its keys were rotated.
 *
 * @param older the certificate by the old keys
 * @param newer the one by the new keys
 */
record RotatedBody(String older, String newer) {

    static RotatedBody of(Body body, ServiceClock clock, String organisation) {
        String older = granted(organisation);
        Rotation.rotate(body, clock.instant());
        return new RotatedBody(older, granted(organisation + "-later"));
    }

    private static String granted(String organisation) {
        send(site(organisation).whole(Statements.ofYear()));
        return certified(claim(organisation, 1));
    }
}
