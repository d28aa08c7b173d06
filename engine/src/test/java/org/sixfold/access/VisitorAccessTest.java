package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.cluster.SharedNumbers;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

/** The own pages' calls and everybody else's are two worlds. */
@EngineTest
class VisitorAccessTest {

  private static final String PATH = "/api/own/try";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  HttpClient browser;

  @BeforeEach
  void aBrowser() {
    town.people("visitor-vc,村干部,VILLAGE_CADRE," + SmallTown.GRID);
    browser = clients.anonymous();
  }

  private static Map<String, String> cookie(String secret) {
    return Map.of("Cookie", VisitorCookie.NAME + "=" + secret);
  }

  private Answer write(String secret, String key) {
    return clients
        .anonymous()
        .send(
            "POST",
            PATH,
            null,
            Map.of(
                "Cookie",
                VisitorCookie.NAME + "=" + secret + "; XSRF-TOKEN=t",
                "X-XSRF-TOKEN",
                "t",
                "Idempotency-Key",
                key));
  }

  @Test
  void aVisitorActsAsThePersonOfOneCase() {
    Answer who = browser.send("GET", PATH, null, cookie(TestVisits.SECRET));

    assertThat(who.body().path("caseId").asString()).isEqualTo("case-" + TestVisits.SECRET);
    assertThat(who.body().path("actor").asString()).isEqualTo("person");
  }

  @Test
  void nobodyElseGetsIn() {
    assertThat(browser.get(PATH).code()).isEqualTo("session.required");
    assertThat(browser.send("GET", PATH, null, cookie("guessed")).status()).isEqualTo(401);
    assertThat(clients.basic("visitor-vc", SmallTown.PASSWORD).get(PATH).status()).isEqualTo(401);
    browser.signIn("visitor-vc", SmallTown.PASSWORD);
    assertThat(browser.get("/api/me").status()).isEqualTo(200);
    assertThat(browser.get(PATH).status()).as("a member's session").isEqualTo(401);
  }

  @Test
  void theCookieCountsNowhereElse() {
    for (String path : new String[] {"/api/me", "/api/cases", "/api/tasks", "/api/audit/verify"}) {
      assertThat(browser.send("GET", path, null, cookie(TestVisits.SECRET)).status())
          .as(path)
          .isEqualTo(401);
    }
    assertThat(browser.send("GET", "/api/own/../me", null, cookie(TestVisits.SECRET)).status())
        .isGreaterThanOrEqualTo(400);
  }

  @Test
  void aWriteNeedsTheTokenThatAPageCanRead() {
    assertThat(browser.send("POST", PATH, null, cookie(TestVisits.SECRET)).code())
        .isEqualTo("csrf.invalid");
    assertThat(write(TestVisits.SECRET, "k").status()).isEqualTo(200);
  }

  @Test
  void keysOfRepeatedWritesAreEachVisitorsOwn() {
    Answer first = write(TestVisits.SECRET, "visit-1");

    assertThat(write(TestVisits.SECRET, "visit-1").body()).isEqualTo(first.body());
    assertThat(write(TestVisits.OTHER, "visit-1").body()).isNotEqualTo(first.body());
  }

  @Test
  void aWindowTakesSoManyCallsAndThenSaysHowLongToWait() {
    AtomicLong ticks = new AtomicLong();
    RateLimit limit = new RateLimit(2, 60, SharedNumbers.ofOneNode(ticks::get));

    assertThat(limit.take("a")).isZero();
    ticks.addAndGet(TimeUnit.SECONDS.toNanos(20));
    assertThat(limit.take("a")).isZero();
    assertThat(limit.take("a")).isEqualTo(41);
    assertThat(limit.take("b")).isZero();
    ticks.addAndGet(TimeUnit.SECONDS.toNanos(40));
    assertThat(limit.take("a")).isZero();
  }
}
