/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tanheng.reporting.ReportingParts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the overview, link by link: no link of any page leads nowhere, and every page there is can be reached. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class LinksTest {

    /** Of hundreds of readings, months and days alike, so many are walked. */
    private static final int OF_EACH_KIND = 3;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Map<String, Integer> walkedOfKind = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        SamplePlant plant = SamplePlant.report();
        List<String> dead = new ArrayList<>();
        ahead.add("/");
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            HttpResponse<String> answer = get(address);
            if (answer.statusCode() >= 400) {
                dead.add(answer.statusCode() + " " + address);
            } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                new PageText(answer.body()).links().forEach(link -> later(link));
            }
        }
        assertThat(dead).isEmpty();
        assertThat(walkedOfKind.keySet())
                .contains(
                        kind(plant.day()),
                        kind(plant.validHour()),
                        kind(plant.validHour() + "/readings/a05001/2026-11-20T06:07:00Z"),
                        "/quarantine/*",
                        "/methodologies/*",
                        "/parameters/*",
                        "/rules/*",
                        "/statements/*/year",
                        "/statements/*/year/cross-check",
                        "/activity",
                        "/evidence",
                        "/engagements",
                        "/certificates",
                        "/inventories",
                        "/about");
    }

    private HttpResponse<String> get(String address) throws Exception {
        URI place = URI.create(RestAssured.baseURI + ":" + RestAssured.port + address);
        return client.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString());
    }

    private void later(String link) {
        String address = link.replaceFirst("#.*", "");
        if (!address.startsWith("/q/")
                && seen.add(address)
                && walkedOfKind.merge(kind(address), 1, Integer::sum) <= OF_EACH_KIND) {
            ahead.add(address);
        }
    }

    /** The address with what differs among its like left out. */
    private static String kind(String address) {
        return address.replaceAll("(statements/|activity/)(?!templates)[^/?]+/[^/?]+", "$1*")
                .replaceAll("/\\d{4}-\\d\\d(?=[/?]|$)", "/month")
                .replaceAll("/\\d{4}-to-\\d\\d", "/to-month")
                .replaceAll("(lines|figures)/[^/?]+/[^/?]+", "$1/*")
                .replaceAll("(sources/)[^/?]+/[^/?]+/[^/?]+", "$1*")
                .replaceAll(
                        "(days|hours|originals|quarantine|methodologies|parameters|rules|assets|months)/[^/?]+", "$1/*")
                .replaceAll("readings/[^/?]+/[^/?]+", "readings/*")
                .replaceAll("inventories/[^/?]+", "inventories/*")
                .replaceAll("/\\d{4}(?=[/?]|$)", "/year")
                .replaceAll("=\\d+(-\\d+)?(?=&|$)", "=*")
                .replaceAll("(lang|language)=[a-z]+", "$1=*");
    }
}
