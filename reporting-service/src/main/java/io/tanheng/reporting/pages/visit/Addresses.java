/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.reporting.engagement.Subject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where things are: pages under their own names, and the same under {@code /api/v1}. */
public final class Addresses {

    private static final String API = "/api/v1";

    public String source(SourceId id) {
        return "/sources/" + id.key();
    }

    public String month(SourceId id, YearMonth month) {
        return source(id) + "?month=" + month;
    }

    public String day(SourceId id, LocalDate date) {
        return source(id) + "/days/" + date;
    }

    public String hour(SourceId id, Instant hour) {
        return source(id) + "/hours/" + hour;
    }

    public String version(SourceId id, Instant hour, int version) {
        return hour(id, hour) + "?version=" + version;
    }

    public String reading(SourceId id, Instant hour, String parameter, Instant at) {
        return hour(id, hour) + "/readings/" + escape(parameter) + "/" + at;
    }

    public String statement(SiteId site, String period) {
        return "/statements/" + site.key() + "/" + escape(period);
    }

    /** The inventory of an organisation. */
    public String inventory(String organisation, String period) {
        return "/inventories/" + escape(organisation) + "/" + escape(period);
    }

    /** What can be claimed, in its newest version. */
    public String of(Subject subject) {
        return subject.match(
                statement -> statement(statement.site(), statement.period()),
                inventory -> inventory(inventory.organisation(), inventory.period()));
    }

    public String crossCheck(SiteId site, String period) {
        return statement(site, period) + "/cross-check";
    }

    /** How a line of a statement came about. */
    public String line(SiteId site, String period, String unit, String code) {
        return statement(site, period) + "/lines/" + escape(unit) + "/" + escape(code);
    }

    /** How a figure of the whole period came about. */
    public String figure(SiteId site, String period, String unit, String code) {
        return statement(site, period) + "/figures/" + escape(unit) + "/" + escape(code);
    }

    /** Activity data of a site. */
    public String activity(SiteId site) {
        return "/activity/" + site.key();
    }

    /** An organisation's own factors and methodologies. */
    public String packs(String organisation) {
        return "/packs/" + escape(organisation);
    }

    public String pack(String organisation, String pack, int version) {
        return packs(organisation) + "/" + escape(pack) + "/" + version;
    }

    /** The version of a pack that an own parameter or edition comes from. */
    public String own(String organisation, String id) {
        return packs(organisation) + "?own=" + escape(id);
    }

    public String quarantined(String id) {
        return "/quarantine/" + escape(id);
    }

    public String parameter(String id) {
        return "/parameters/" + escape(id);
    }

    public String methodology(String id) {
        return "/methodologies/" + escape(id);
    }

    public String rule(String id) {
        return "/rules/" + escape(id);
    }

    /** The same thing as JSON, or as a file with {@code ?format=csv|xlsx}. */
    public String api(String page) {
        return API + page;
    }

    static String escape(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
