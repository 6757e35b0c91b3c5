/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.Topics;
import java.util.List;

/** Brings hours into the service and waits until the API shows them. */
final class Given {

    private Given() {}

    static String hours(SourceRegistration stack, List<HourEvent> hours) {
        String address = "/api/v1/sources/" + stack.id().key();
        try (Topics topics = new Topics()) {
            topics.send(stack);
            hours.forEach(topics::send);
        }
        // a source has one partition, so what was sent last comes last
        HourEvent last = hours.get(hours.size() - 1);
        await().until(() -> given().get(address + "/hours/" + last.hour() + "?version=" + last.version())
                        .statusCode()
                == 200);
        return address;
    }
}
