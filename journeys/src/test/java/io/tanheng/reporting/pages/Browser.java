/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.restassured.RestAssured;
import io.tanheng.reporting.pages.words.Language;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's Chromium, in a language and as large as the person's screen; whoever comes next finds nothing of the person in it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<Language, ChromeDriver> STARTED = new EnumMap<>(Language.class);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.values().forEach(driver -> driver.quit())));
    }

    private final URI server;
    private final ChromeDriver driver;

    Browser(Language language, int width, int height) {
        server = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/");
        // To start a Chromium takes longer than most journeys.
        driver = STARTED.computeIfAbsent(language, Browser::start);
        resize(width, height);
    }

    private static ChromeDriver start(Language language) {
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary("/usr/bin/chromium")
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
                .addArguments("--lang=" + language.tag(), "--accept-lang=" + language.tag());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language.tag()));
        options.setCapability("goog:loggingPrefs", log);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
    }

    /** A window cannot be narrower than its frame allows; the page inside it can. */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void open(String address) {
        driver.get(server.resolve(address).toString());
    }

    /** Where the person is: path and query. */
    String address() {
        URI here = URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
        return here.getQuery() == null ? here.getPath() : here.getPath() + "?" + here.getQuery();
    }

    String language() {
        return attribute("html", "lang");
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    /** The one element, as soon as it is there and can be seen. */
    WebElement see(String selector) {
        await(
                "something to see at " + selector + " on " + address(),
                () -> visible(selector).isPresent());
        return visible(selector).orElseThrow();
    }

    private Optional<WebElement> visible(String selector) {
        try {
            return all(selector).stream().filter(WebElement::isDisplayed).findFirst();
        } catch (WebDriverException e) {
            return leftMeanwhile(e, Optional.empty());
        }
    }

    /** Whether an element is of a page that was left. */
    boolean gone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return leftMeanwhile(e, true);
        }
    }

    /** The browser says in two ways that an element is of a page it has left; everything else it says is a fault. */
    private static <T> T leftMeanwhile(WebDriverException said, T result) {
        if (said instanceof StaleElementReferenceException
                || String.valueOf(said.getMessage()).contains("does not belong to the document")) {
            return result;
        }
        throw said;
    }

    /** An attribute of the one element. */
    String attribute(String selector, String name) {
        return Objects.requireNonNull(see(selector).getDomAttribute(name), name + " of " + selector);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Clicks as a person does: what is covered or outside the window cannot be clicked. */
    void click(String selector) {
        WebElement element = see(selector);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    void await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> condition.getAsBoolean());
    }

    /** By how many pixels the page is wider than the window, once it is laid out anew and charts, if there are any, have followed. */
    long overhang() {
        driver.executeAsyncScript("""
                const done = arguments[0];
                if (document.querySelector("[data-chart]")) requestAnimationFrame(() => requestAnimationFrame(done));
                else done();
                """);
        return (Long) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What a script returns. */
    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** What scripts and the browser complained of since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin(), "storageTypes", "all"));
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
    }

    private String origin() {
        return server.getScheme() + "://" + server.getAuthority();
    }
}
