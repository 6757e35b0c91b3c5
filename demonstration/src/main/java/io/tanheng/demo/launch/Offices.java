/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.demo.plants.books.BookTable;
import io.tanheng.demo.plants.books.Entry;
import io.tanheng.demo.plants.books.KeptRecords;
import io.tanheng.demo.plants.books.SitePlans;
import io.tanheng.demo.plants.books.UnitBook;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Hands plans and books of the plants to accounting, as people in their offices would: over its REST interface, at the start and again whenever
 * a month is over. Only what accounting does not have is sent, so a second start sends nothing twice.
 */
final class Offices implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final String accounting;
    private final ServiceClock clock;
    private final Console console;
    private final Http http = new Http();
    private final Map<UnitBook, YearMonth> handedIn = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "offices"));
    private String said = "";

    private Offices(String accounting, ServiceClock clock, Console console) {
        this.accounting = accounting;
        this.clock = clock;
        this.console = console;
    }

    /** Begins at once and returns at once. */
    static Offices open(String accounting, ServiceClock clock, Console console) {
        Offices offices = new Offices(accounting, clock, console);
        var unused = offices.thread.scheduleWithFixedDelay(
                offices::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return offices;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** What fails is tried again at the next look, and told once. */
    private void look() {
        int records = 0;
        for (UnitBook book : UnitBook.all()) {
            try {
                records += handIn(book, book.lastMonth(clock.instant()));
            } catch (IOException | RuntimeException failure) {
                tell(book, Words.reason(failure));
            }
        }
        if (records > 0) {
            console.happened("books.sent", Integer.toString(records));
        }
    }

    private void tell(UnitBook book, String reason) {
        if (!thread.isShutdown() && !said.equals(reason)) {
            said = reason;
            console.happened("books.notSent", book.site().key() + "/" + book.unit(), reason);
        }
    }

    private int handIn(UnitBook book, YearMonth last) throws IOException {
        if (last.equals(handedIn.get(book))) {
            return 0;
        }
        plan(book);
        List<Entry> lacking = lacking(book, last);
        for (BookTable table : BookTable.of(Year.of(last.getYear()), lacking)) {
            http.postFile(
                    activity(book) + "/upload?unit=" + book.unit() + "&enteredBy=" + encoded(book.office()) + "&name="
                            + encoded(book.unit() + "_" + table.name() + "_" + last + ".csv"),
                    table.csv());
        }
        handedIn.put(book, last);
        return lacking.size();
    }

    /** Whether accounting has everything of all months that are over; it is asked only of what we have handed in. */
    boolean handedIn() throws IOException {
        for (UnitBook book : UnitBook.all()) {
            YearMonth last = book.lastMonth(clock.instant());
            if (!last.equals(handedIn.get(book)) || !lacking(book, last).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<Entry> lacking(UnitBook book, YearMonth last) throws IOException {
        KeptRecords kept = new KeptRecords(http.getJson(activity(book) + "/records?all=true&unit=" + book.unit()));
        return kept.lacking(Year.of(last.getYear()), book.yearTo(last));
    }

    private String activity(UnitBook book) {
        return accounting + "/api/v1/activity/" + book.site().key();
    }

    /** A plan that is there stays as it is: somebody may have changed it. */
    private void plan(UnitBook book) throws IOException {
        String address = accounting + "/api/v1/monitoring-plans/" + book.site().key();
        if (http.isThere(address)) {
            return;
        }
        for (MonitoringPlan plan : SitePlans.all()) {
            if (plan.id().equals(book.site())) {
                ObjectNode body = ContractJson.mapper().valueToTree(plan);
                // accounting counts versions and takes the time itself
                body.remove(List.of("id", "version", "changedAt"));
                http.putJson(address, ContractJson.write(body));
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
