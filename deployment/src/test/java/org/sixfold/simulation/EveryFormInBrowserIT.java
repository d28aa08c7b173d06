package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sixfold.acceptance.Browser;
import org.sixfold.acceptance.Chromium;
import org.sixfold.acceptance.Look;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/**
 * The form of every kind of task, opened by who answers for it as the people's fates bring it up:
 * with a row in each list, the sheet to sign on, and each fault named beside its field.
 */
@OnRealBrowser
class EveryFormInBrowserIT {

  private static final String START = "2022-07-04T08:00:00+08:00";
  private static final int MOST_STEPS = 40;

  /** Nobody is on the way any more. */
  private static final int ALL_ISOLATED = 4;

  /** Who cannot be reached is called again and again: then it is for the clock to go on. */
  private static final int TURNS = 6;

  private static final String FORM = "document.querySelector('.task form button[type=submit]')";

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private final Map<String, Browser> devices = new HashMap<>();
  private final Map<String, Look> looks = new LinkedHashMap<>();

  /** What a device is being looked at for. */
  private final Map<String, CompletableFuture<Void>> looking = new HashMap<>();

  private final ExecutorService onlooker = Executors.newSingleThreadExecutor();
  private final Set<String> seen = new TreeSet<>();

  /** Tasks whose form was asked for: what was opened once is the same at the next turn. */
  private final Set<String> looked = new HashSet<>();

  private RunningProduct product;
  private Town town;

  /** Of places and papers: they are the same in every language. */
  private String[] names;

  private Chromium chromium;

  @Test
  void everyFormFitsAndIsUnderstood() throws IOException {
    Set<String> kinds = kinds();
    try (RunningProduct started = Town.product(Database.h2(), START, MAIL);
        Chromium browser = Chromium.start()) {
      product = started;
      chromium = browser;
      town = new Town(started);
      names = Stream.concat(Fates.PLACES.stream(), riskAreas()).toArray(String[]::new);
      peopleGoTheirWay(kinds);
      List.copyOf(looking.keySet()).forEach(this::untilLookedAt);
    } finally {
      onlooker.shutdownNow();
    }
    assertThat(kindsSeen()).containsExactlyInAnyOrderElementsOf(kinds);
    assertThat(looks.values()).flatExtracting(Look::faults).isEmpty();
  }

  private void peopleGoTheirWay(Set<String> kinds) {
    LocalDate first = LocalDate.parse(START.substring(0, 10));
    town.keepDriversOnDuty(first, 10);
    try (WorkingTown working = new WorkingTown(town, Habits.diligent(1), Fates::classOf)) {
      People.handIn(town, Fates.LISTED, first).forEach(working::care);
      Occasions occasions = new Occasions(town, working);
      occasions.stopAtTheGate(Fates.AT_THE_GATE, working.now());
      occasions.tellOfSomebody(Fates.UNPLACED, "地址不详");
      for (int step = 0; step < MOST_STEPS && !kindsSeen().containsAll(kinds); step++) {
        for (int turn = 0; turn < TURNS && workOff(working); turn++) {}
        if (step == ALL_ISOLATED) {
          occasions.fallIll("lc-330784001007", working.now());
        }
        town.as("admin").post("/api/clock/advance", Map.of("duration", "PT3H")).expect(200);
      }
    }
  }

  /** Whether anything was done. */
  private boolean workOff(WorkingTown working) {
    boolean any = false;
    for (SimulatedTask task : working.open()) {
      look(task);
      any |= goOn(working, task);
    }
    return any;
  }

  private boolean goOn(WorkingTown working, SimulatedTask task) {
    Fates.Turn turn = Fates.at(task);
    if (turn == null) {
      Hand.Done done = working.hand().complete(task, working.now());
      if (done != null) {
        Fates.follow(town, task, done.values());
      }
      return done != null;
    }
    for (String who : town.candidates(task)) {
      Answer answer =
          working.hand().attempt(who, task, working.now(), turn.outcome(), turn.values());
      if (answer.status() == 200) {
        return true;
      }
      assertThat(Hand.isForAnother(answer.json().path("code").asString()))
          .as("%s: %s", task.key(), answer.text())
          .isTrue();
    }
    return false;
  }

  /** Once for each kind and part of it, by the first who may open it. */
  private void look(SimulatedTask task) {
    if (!looked.add(task.id())) {
      return;
    }
    for (String who : town.candidates(task)) {
      Answer form = town.as(who).get("/api/tasks/" + task.id() + "/form");
      if (form.status() == 200) {
        if (seen.add((task.kind() + " " + part(form.json())).strip())) {
          open(who, task, part(form.json()));
        }
        return;
      }
    }
  }

  private static String part(JsonNode form) {
    return form.path("data").path("part").asString("");
  }

  private void open(String who, SimulatedTask task, String part) {
    untilLookedAt(who);
    Browser browser = devices.computeIfAbsent(who, this::signedIn);
    browser.evaluate("location.hash = '#/tasks'");
    browser.await("!" + FORM);
    browser.evaluate("location.hash = '#/task/" + task.id() + "'");
    browser.await(FORM);
    browser.evaluate(
        "document.querySelectorAll('.list > button, .signature > button').forEach(b => b.click())");
    browser.evaluate(FORM + ".click()");
    browser.await("document.querySelector('.task form .field-error')");
    String state = (task.kind() + " " + part).strip().replace(' ', '-').toLowerCase();
    Look look = looks.get(who);
    looking.put(who, CompletableFuture.runAsync(() -> look.at(state, names), onlooker));
  }

  /** A form that is open stays as it is, whatever becomes of its task: people go on meanwhile. */
  private void untilLookedAt(String who) {
    CompletableFuture<Void> before = looking.remove(who);
    if (before != null) {
      before.join();
    }
  }

  private Browser signedIn(String who) {
    Browser browser = chromium.device();
    looks.put(who, new Look(browser, "form"));
    browser.screen(390, 844);
    // The command room's people, who have a page of their own, come here by a link to a task.
    browser.open(product.at("/#/tasks"));
    browser.signInHere(who);
    return browser;
  }

  private Set<String> kindsSeen() {
    Set<String> kinds = new TreeSet<>();
    seen.forEach(one -> kinds.add(one.split(" ")[0]));
    return kinds;
  }

  private Stream<String> riskAreas() {
    return town.commandRoom()
        .get("/api/risk-areas")
        .expect(200)
        .path("items")
        .valueStream()
        .flatMap(area -> Stream.concat(area.valueStream(), area.path("paper").valueStream()))
        .filter(JsonNode::isString)
        .map(JsonNode::asString);
  }

  /** All forms there are. */
  private static Set<String> kinds() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (var file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
      kinds.add(file.getFilename().replace(".form", ""));
    }
    return kinds;
  }
}
