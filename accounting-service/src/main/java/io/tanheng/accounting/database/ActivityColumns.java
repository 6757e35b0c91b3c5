/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.Analysis;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.accounting.domain.activity.SourceDocument;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.quantity.Quantity;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A record of activity data as a row. */
final class ActivityColumns {

    static final String ENTERED = "organisation, site, unit, kind, item, source, period_from, period_until, standstill,"
            + " entered, choices, document_name, document_sha256, entered_by, entered_at, corrects, reason, withdrawn";
    static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::timestamptz, ?, ?, ?";

    private static final TypeReference<Map<String, StoredValue>> VALUES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> CHOICES = new TypeReference<>() {};

    private ActivityColumns() {}

    /** An entered value; the amount is text, so that it keeps the digits it was entered with. */
    record StoredValue(String amount, String unit, Optional<Analysis> analysis) {}

    static void write(PreparedStatement insert, ActivityEntry entry) throws SQLException {
        insert.setString(1, entry.site().organisation());
        insert.setString(2, entry.site().site());
        insert.setString(3, entry.unit());
        insert.setString(4, entry.kind().name());
        insert.setString(5, entry.item());
        insert.setString(6, entry.source().orElse(null));
        insert.setObject(7, entry.period().from());
        insert.setObject(8, entry.period().until());
        insert.setBoolean(9, entry.standstill());
        insert.setString(10, values(entry.values()));
        insert.setString(11, json(entry.choices()));
        insert.setString(12, entry.document().name());
        insert.setString(13, entry.document().sha256());
        insert.setString(14, entry.enteredBy());
        insert.setString(15, entry.enteredAt().toString());
        insert.setObject(16, entry.corrects().orElse(null), Types.BIGINT);
        insert.setString(17, entry.reason().orElse(null));
        insert.setBoolean(18, entry.withdrawn());
    }

    /** Reads a row of "number" and the columns entered. */
    static ActivityEntry read(ResultSet row) throws SQLException {
        return new ActivityEntry(
                row.getLong("number"),
                new SiteId(row.getString("organisation"), row.getString("site")),
                row.getString("unit"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("item"),
                Optional.ofNullable(row.getString("source")),
                new Period(
                        row.getObject("period_from", LocalDate.class), row.getObject("period_until", LocalDate.class)),
                row.getBoolean("standstill"),
                values(row.getString("entered")),
                parse(row.getString("choices"), CHOICES),
                new SourceDocument(row.getString("document_name"), row.getString("document_sha256")),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                Optional.ofNullable(row.getObject("corrects", Long.class)),
                Optional.ofNullable(row.getString("reason")),
                row.getBoolean("withdrawn"));
    }

    private static String values(Map<String, EnteredValue> values) {
        Map<String, StoredValue> stored = new LinkedHashMap<>();
        values.forEach((symbol, value) -> stored.put(
                symbol,
                new StoredValue(
                        value.value().amount().toString(), value.value().unit().toString(), value.analysis())));
        return json(stored);
    }

    private static Map<String, EnteredValue> values(String json) {
        Map<String, EnteredValue> values = new LinkedHashMap<>();
        parse(json, VALUES)
                .forEach((symbol, stored) -> values.put(
                        symbol, new EnteredValue(Quantity.of(stored.amount(), stored.unit()), stored.analysis())));
        return values;
    }

    private static String json(Object value) {
        return new String(ContractJson.write(value), StandardCharsets.UTF_8);
    }

    private static <T> T parse(String json, TypeReference<T> type) {
        try {
            return ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
