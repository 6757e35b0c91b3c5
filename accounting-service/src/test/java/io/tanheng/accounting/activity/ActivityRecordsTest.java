/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.tanheng.accounting.Parts;
import io.tanheng.accounting.TestDatabase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records over REST into the real database, from the first to the last correction. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ActivityRecordsTest {

    private static final String ANALYSED =
            "\"C_ar\": {\"amount\": \"0.5310\", \"unit\": \"tC/t\", \"analysis\": {\"sample\": \"S-2024-01\","
                    + " \"laboratory\": \"Shandong Coal Test\", \"accreditation\": \"CNAS L1234\","
                    + " \"standard\": \"GB/T 476\", \"analysedOn\": \"2024-02-03\"}}";

    @Inject
    DataSource database;

    private Site site = Site.nowhere();
    private String feeder = "";

    @BeforeEach
    void begin() {
        site = Site.power();
        feeder = site.document("Coal feeder book 2024", "the book");
    }

    private static String coal(String month, String amount, String more) {
        return "{\"unit\": \"unit-1\", \"kind\": \"FUEL\", \"item\": \"coal\", \"period\": \"" + month
                + "\", \"values\": {\"FC\": {\"amount\": \"" + amount + "\", \"unit\": \"t\"}" + more + "}}";
    }

    private String submission(String head, String... records) {
        return "{\"enteredBy\": \"Li Wei\", \"document\": \"" + feeder + "\", " + head + "\"records\": ["
                + String.join(", ", records) + "]}";
    }

    private int enter(String amount) {
        return site.records(submission("", coal("2024-01", amount, "")))
                .statusCode(200)
                .extract()
                .path("added[0].number");
    }

    private ValidatableResponse correct(int number, String amount) {
        String record = coal("2024-01", amount, "").replaceFirst("\\{", "{\"corrects\": " + number + ", ");
        return site.records(submission("\"reason\": \"misread\", ", record));
    }

    @Test
    void aRecordSaysWhatWasEnteredByWhomFromWhichDocumentAndWhichSample() {
        int number = site.records(submission("", coal("2024-01", "100000.50", ", " + ANALYSED)))
                .statusCode(200)
                .body("added", hasSize(1))
                .extract()
                .path("added[0].number");
        given().get("/api/v1/activity/records/" + number)
                .then()
                .statusCode(200)
                .body("record.values.FC.amount", equalTo("100000.50"))
                .body("record.values.FC.unit", equalTo("t"))
                .body("record.values.C_ar.amount", equalTo("0.5310"))
                .body("record.values.C_ar.analysis.accreditation", equalTo("CNAS L1234"))
                .body("record.values.C_ar.analysis.analysedOn", equalTo("2024-02-03"))
                .body("record.period", equalTo("2024-01"))
                .body("record.document.name", equalTo("Coal feeder book 2024"))
                .body("record.document.sha256", equalTo(feeder))
                .body("record.enteredBy", equalTo("Li Wei"))
                .body("record.correctedBy", nullValue())
                .body("chain", hasSize(1));
    }

    @Test
    void theSameRecordAgainChangesNothingAndAnotherValueIsRefused() {
        int number = enter("100000");
        site.records(submission("", coal("2024-01", "100000.0", "")))
                .statusCode(200)
                .body("added", hasSize(0))
                .body("unchanged.number", contains(number));
        site.records(submission("", coal("2024-01", "100001", "")))
                .statusCode(422)
                .body("code", equalTo("DUPLICATE_RECORD"))
                .body("message.zh", containsString("未保存"))
                .body("problems[0].message.en", containsString("record " + number + " of Li Wei"));
        site.holds(1);
    }

    @Test
    void aCorrectionNamesReasonAndPersonAndTheChainIsKept() {
        int first = enter("100000");
        String again = coal("2024-01", "110000", "");
        site.records(submission("\"correct\": true, ", again))
                .statusCode(422)
                .body("problems.code", contains("MISSING_REASON"));
        int second = site.records(submission("\"correct\": true, \"reason\": \"misread\", ", again))
                .statusCode(200)
                .body("corrected[0].corrects", equalTo(first))
                .extract()
                .path("corrected[0].number");
        int third = correct(second, "105000").statusCode(200).extract().path("corrected[0].number");
        given().get("/api/v1/activity/records/" + second)
                .then()
                .body("chain.number", contains(first, second, third))
                .body("chain.correctedBy", contains(second, third, null))
                .body("record.reason", equalTo("misread"))
                .body("record.corrects", equalTo(first));
        site.list(Map.of()).body("number", contains(third));
        site.list(Map.of("all", true)).body("number", contains(first, second, third));
        correct(first, "1")
                .statusCode(422)
                .body("problems.code", contains("ALREADY_CORRECTED"))
                .body("problems[0].allowed", equalTo(Integer.toString(second)));
    }

    @Test
    void aRecordIsWithdrawnByAnotherAndMayThenBeEnteredAnew() {
        int number = enter("100000");
        String withdrawal = "{\"corrects\": " + number + ", \"withdrawn\": true}";
        int taken = site.records(submission("\"reason\": \"belongs to unit 2\", ", withdrawal))
                .statusCode(200)
                .body("withdrawn[0].corrects", equalTo(number))
                .extract()
                .path("withdrawn[0].number");
        site.holds(0);
        site.records(submission("\"reason\": \"again\", ", withdrawal))
                .statusCode(422)
                .body("problems.code", contains("ALREADY_CORRECTED"));
        site.records(submission("\"reason\": \"again\", ", "{\"corrects\": " + taken + ", \"withdrawn\": true}"))
                .statusCode(422)
                .body("problems.code", contains("NOTHING_TO_CORRECT"));
        enter("99000");
        site.holds(1);
    }

    @Test
    void oneBadRecordAndNothingIsKeptAndAllProblemsAreSaidAtOnce() {
        site.records(submission(
                        "",
                        coal("2024-01", "100000", ""),
                        coal("2024-02", "1,000", ""),
                        coal("2018-02", "1000", "").replace("\"coal\"", "\"cool\""),
                        coal("2024-03", "9000000", "")))
                .statusCode(422)
                .body("count", equalTo(3))
                .body("problems.code", contains("NOT_A_NUMBER", "PERIOD_NOT_COVERED", "IMPLAUSIBLE"))
                .body("problems.place.index", contains(1, 2, 3))
                .body("problems[1].allowed", containsString("cn-power-ets-2024"))
                .body("problems[2].allowed", equalTo("0 t … 3000000 t"));
        site.holds(0);
    }

    @Test
    void ofTwoWhoCorrectTheSameRecordAtTheSameMomentOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            int number = site.records(submission("", coal("2024-0" + (round + 1), "100000", "")))
                    .extract()
                    .path("added[0].number");
            String month = "2024-0" + (round + 1);
            List<Callable<ValidatableResponse>> people = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                String record =
                        coal(month, "20000" + person, "").replaceFirst("\\{", "{\"corrects\": " + number + ", ");
                people.add(() -> site.records(submission("\"reason\": \"misread\", ", record)));
            }
            List<Integer> codes = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (ValidatableResponse answer : together(people)) {
                int status = answer.extract().statusCode();
                codes.add(status);
                if (status != 200) {
                    said.add(answer.extract().path("problems[0].code"));
                }
            }
            assertThat(codes).containsOnlyOnce(200).contains(422);
            assertThat(said).hasSize(3).containsOnly("ALREADY_CORRECTED");
        }
        site.holds(5);
    }

    @Test
    void ofTwoWhoEnterTheSameAtTheSameMomentOneIsAddedAndTheOtherToldOfIt() throws Exception {
        List<Callable<ValidatableResponse>> people = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            String amount = "20000" + person;
            people.add(() -> site.records(submission("", coal("2024-01", amount, ""))));
        }
        List<Integer> codes = together(people).stream()
                .map(answer -> answer.extract().statusCode())
                .toList();
        assertThat(codes).containsOnlyOnce(200).contains(422);
        site.holds(1);
    }

    private static List<ValidatableResponse> together(List<Callable<ValidatableResponse>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<ValidatableResponse> answers = new ArrayList<>();
            for (Future<ValidatableResponse> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void recordsAreAskedForByUnitAndTime() {
        site.records(submission("", coal("2024-01", "1", ""), coal("2024-02", "2", ""), coal("2024-05", "5", "")))
                .statusCode(200);
        site.list(Map.of("from", "2024-02")).body("period", contains("2024-02", "2024-05"));
        site.list(Map.of("from", "2024-01", "until", "2024-02")).body("period", contains("2024-01", "2024-02"));
        site.list(Map.of("unit", "unit-2")).body("size()", equalTo(0));
        given().queryParam("from", "yesterday")
                .get("/api/v1/activity" + site.address() + "/records")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_PERIOD"));
    }

    @Test
    void whatCannotBeReadAtAllIsRefusedInACode() {
        site.records("{").statusCode(422).body("code", equalTo("UNREADABLE"));
        site.records("{\"records\": 5}").statusCode(422).body("problems[0].field", equalTo("records"));
        site.records(submission("", "{\"withdrwan\": true}"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_FIELD"))
                .body("problems[0].field", equalTo("records[0].withdrwan"));
        site.records("{\"records\": []}")
                .statusCode(422)
                .body("problems.code", containsInAnyOrder("MISSING_PERSON", "EMPTY"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/activity/nobody/nowhere/records")
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_SITE"));
        given().get("/api/v1/activity/records/999999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("NO_SUCH_RECORD"));
    }

    @Test
    void aDocumentIsKeptOnceUnderItsDigestAndComesBackByteForByte() {
        assertThat(site.document("another name", "the book")).isEqualTo(feeder);
        String address = "/api/v1/activity" + site.address() + "/documents";
        given().get(address).then().body("document.name", contains("Coal feeder book 2024"));
        given().get(address + "/" + feeder)
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString("Coal%20feeder%20book%202024"))
                .body(equalTo("the book"));
        given().get(address + "/" + "0".repeat(64)).then().statusCode(404).body("code", equalTo("NO_SUCH_DOCUMENT"));
        given().contentType("text/plain")
                .body("x")
                .post(address)
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("MISSING_PERSON"));
    }

    @Test
    void noStatementOfTheDatabaseEditsOrRemovesWhatWasEntered() throws SQLException {
        int number = enter("100000");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE accounting.activity_record SET entered_by = 'x' WHERE number = " + number,
                    "UPDATE accounting.activity_record SET superseded = false WHERE number = " + number,
                    "DELETE FROM accounting.activity_record WHERE number = " + number,
                    "UPDATE accounting.activity_document SET name = 'x'",
                    "DELETE FROM accounting.monitoring_plan")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("never changed or removed");
            }
            assertThat(TestDatabase.query(
                            connection, "SELECT superseded FROM accounting.activity_record WHERE number = " + number))
                    .containsExactly("f");
        }
    }
}
