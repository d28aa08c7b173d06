package org.sixfold.ownpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.OneConnection;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.OwnPhones.Answer;
import org.sixfold.testsupport.OwnPhones.Phone;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Who holds no link and code gets nowhere, and who does reaches one case only. */
@ProcessTest
class OwnPageAccessTest {

  private static final Map<String, Object> WELL = Map.of("temp", 36.4, "symptoms", List.of("NONE"));

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;
  @Autowired OwnPageLinks links;
  @Autowired OwnPhones phones;
  @Autowired DataSource database;

  private String id;
  private OwnPageLinks.Made made;
  private Phone phone;

  @BeforeEach
  void somebodyAtAFacility() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    made = links.make(id, walk.user("command-1"));
    phone = phones.at("192.0.2.10");
  }

  private String wrongCode() {
    return made.code().equals("000000") ? "000001" : "000000";
  }

  private void guess(int times) {
    IntStream.range(0, times).forEach(i -> phone.open(made.token(), wrongCode()));
  }

  @Test
  void aFirstScanTellsNothing() {
    Answer nobody = phone.get("/api/own/page");

    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.code()).isEqualTo("session.required");
    assertThat(phone.post("/api/own/reports", WELL).status()).isEqualTo(401);
    Answer wrong = phone.open(made.token(), wrongCode());
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("ownPage.codeWrong");
    assertThat(wrong.body().path("triesLeft").asInt()).isEqualTo(4);
    assertThat(wrong.body().toString()).doesNotContain("某人");
  }

  @Test
  void theSessionIsACookieOfTheOwnPageAndNoCacheKeepsWhatItShows() {
    Answer opened =
        phone.open(
            made.token(), " " + made.code().substring(0, 3) + " " + made.code().substring(3));

    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.raw().getHeader("Set-Cookie"))
        .contains("SIXFOLD_OWN=", "Path=/api/own", "HttpOnly", "SameSite=Strict");
    var page = phone.get("/api/own/page").raw();
    assertThat(page.getHeader("Cache-Control")).contains("no-store");
    assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(phone.get("/api/me").status()).isEqualTo(401);
    assertThat(phone.get("/api/cases/" + id).status()).isEqualTo(401);
  }

  @Test
  void tokenAndCodeAreKeptAsHashesOnly() {
    phone.open(made.token(), made.code());

    assertThat(
            walk.values(
                "select concat(token_hash, code_hash) from own_page_link where case_id = ?", id))
        .allSatisfy(kept -> assertThat(kept).doesNotContain(made.token(), made.code()));
    assertThat(
            walk.count(
                "select count(*) from own_page_session where secret_hash = ?",
                phone.cookie("SIXFOLD_OWN")))
        .isZero();
    assertThat(made.token()).matches("[\\w-]{27}");
  }

  @Test
  void fiveWrongCodesWaitAQuarterOfAnHourTenUntilSomebodyHelps() {
    guess(4);
    Answer fifth = phone.open(made.token(), wrongCode());
    assertThat(fifth.code()).isEqualTo("ownPage.waiting");
    assertThat(fifth.raw().getHeader("Retry-After")).isEqualTo("901");
    assertThat(phone.open(made.token(), made.code()).status())
        .as("right, but too soon")
        .isEqualTo(429);

    walk.startAt("2021-12-11T09:15");
    guess(4);
    assertThat(phone.open(made.token(), wrongCode()).code()).isEqualTo("ownPage.locked");
    walk.startAt("2021-12-13T09:15");
    assertThat(phone.open(made.token(), made.code()).status()).isEqualTo(423);
    assertThat(facts.section("ownPage", id, "command-1")).contains("state=LOCKED");

    String code = links.renewCode(id, walk.user("command-1"));
    assertThat(phone.open(made.token(), code).status()).isEqualTo(200);
    assertThat(phone.open(made.token(), made.code()).code()).isEqualTo("ownPage.codeWrong");
  }

  @Test
  void guessesAtTheSameTimeAreCountedOneByOne() {
    IntStream.range(0, 12)
        .mapToObj(
            i ->
                CompletableFuture.supplyAsync(
                    () -> phones.at("192.0.2.11").open(made.token(), wrongCode())))
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(walk.count("select failures from own_page_link where case_id = ?", id)).isEqualTo(5);
  }

  /** Where many open their page at once, each has one connection and waits for no second. */
  @Test
  void oneConnectionIsEnough() throws SQLException {
    OneConnection.isEnoughFor(
        database,
        () -> {
          assertThat(phone.open(made.token(), wrongCode()).code()).isEqualTo("ownPage.codeWrong");
          assertThat(phone.open(made.token(), made.code()).status()).isEqualTo(200);
        });
  }

  @Test
  void aWrongCodeCountsAgainEvenUnderTheSameKey() {
    for (int i = 0; i < 3; i++) {
      phone.send(
          HttpMethod.POST,
          "/api/own/session",
          Map.of("token", made.token(), "code", wrongCode()),
          Map.of("Idempotency-Key", "guess"));
    }

    assertThat(walk.count("select failures from own_page_link where case_id = ?", id)).isEqualTo(3);
  }

  @Test
  void guessingTokensIsSlowedDownByAddress() {
    Phone guesser = phones.at("192.0.2.66");
    for (int i = 0; i < 50; i++) {
      assertThat(guesser.open("not-a-token-" + i, "123456").code())
          .isEqualTo("ownPage.linkInvalid");
    }

    assertThat(guesser.open(made.token(), made.code()).code()).isEqualTo("ownPage.throttled");
    assertThat(phone.open(made.token(), made.code()).status()).isEqualTo(200);
  }

  @Test
  void aRevokedLinkEndsWhoIsInToo() {
    phone.open(made.token(), made.code());
    links.revoke(id, walk.user("command-1"));

    assertThat(phone.get("/api/own/page").status()).isEqualTo(401);
    assertThat(phone.open(made.token(), made.code()).code()).isEqualTo("ownPage.linkInvalid");
    assertThat(facts.section("ownPage", id, "command-1")).contains("state=NONE");
  }

  @Test
  void aNewLinkReplacesTheOldOne() {
    phone.open(made.token(), made.code());
    OwnPageLinks.Made again = links.make(id, walk.user("command-1"));

    assertThat(phone.get("/api/own/page").status()).isEqualTo(401);
    assertThat(phone.open(made.token(), made.code()).code()).isEqualTo("ownPage.linkInvalid");
    assertThat(phone.open(again.token(), again.code()).status()).isEqualTo(200);
  }

  @Test
  void aSessionIsShortAndCanBeLeft() {
    phone.open(made.token(), made.code());
    for (int minutes = 15; minutes <= 120; minutes += 15) {
      walk.startAt("2021-12-11T%02d:%02d".formatted(9 + minutes / 60, minutes % 60));
      assertThat(phone.get("/api/own/page").status()).isEqualTo(200);
    }
    walk.startAt("2021-12-11T11:01");
    assertThat(phone.get("/api/own/page").status()).as("two hours are over").isEqualTo(401);

    phone.open(made.token(), made.code());
    walk.startAt("2021-12-11T11:22");
    assertThat(phone.get("/api/own/page").status()).as("twenty minutes idle").isEqualTo(401);

    phone.open(made.token(), made.code());
    String secret = phone.cookie("SIXFOLD_OWN");
    phone.get("/api/own/page");
    assertThat(phone.send(HttpMethod.DELETE, "/api/own/session", null, Map.of()).status())
        .isEqualTo(204);
    phone.setCookie("SIXFOLD_OWN", secret);
    assertThat(phone.get("/api/own/page").status()).as("left").isEqualTo(401);
  }

  @Test
  void aForgedWriteIsRefused() {
    phone.open(made.token(), made.code());

    Answer forged =
        phone.send(HttpMethod.POST, "/api/own/reports", WELL, Map.of("X-XSRF-TOKEN", "something"));

    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.code()).isEqualTo("csrf.invalid");
  }

  @Test
  void aWriteSentAgainIsAppliedOnceAndNobodyGetsAnothersAnswer() {
    phone.open(made.token(), made.code());
    phone.get("/api/own/page");
    Map<String, String> key = Map.of("Idempotency-Key", "same-key");
    Map<String, Object> need = Map.of("kind", "FOOD", "detail", "米");
    Answer first = phone.send(HttpMethod.POST, "/api/own/needs", need, key);
    Answer again = phone.send(HttpMethod.POST, "/api/own/needs", need, key);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(
            walk.values(
                "select d.detail from care_need_detail d join care_need n on n.id = d.need_id"
                    + " where n.case_id = ?",
                id))
        .containsExactly("米");

    String other = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    OwnPageLinks.Made others = links.make(other, walk.user("command-1"));
    Phone another = phones.at("192.0.2.12");
    another.open(others.token(), others.code());
    another.get("/api/own/page");
    assertThat(another.send(HttpMethod.POST, "/api/own/needs", need, key).body())
        .isNotEqualTo(first.body());
  }

  @Test
  void whatWasTypedOnAParentsPageIsNotWrittenToTheChilds() {
    phone.open(made.token(), made.code());
    phone.get("/api/own/page");

    Answer other =
        phone.send(HttpMethod.POST, "/api/own/reports", WELL, Map.of("Own-Page", "another-link"));

    assertThat(other.code()).isEqualTo("ownPage.otherPage");
    assertThat(walk.open(id)).contains("report-day");
  }

  @Test
  void thirtyWritesAnHourAreEnoughButFeelingUnsafeIsAlwaysHeard() {
    phone.open(made.token(), made.code());
    phone.get("/api/own/page");
    for (int i = 0; i < 30; i++) {
      assertThat(phone.post("/api/own/needs", Map.of("kind", "OTHER")).status()).isEqualTo(201);
    }

    assertThat(phone.post("/api/own/needs", Map.of("kind", "OTHER")).code())
        .isEqualTo("request.tooMany");
    assertThat(phone.post("/api/own/needs", Map.of("kind", "SAFETY")).status()).isEqualTo(201);
  }

  @Test
  void hostileInputIsRefusedInWords() {
    for (Object opening :
        List.of(
            "{\"token\":null,\"code\":\"1\"}",
            "{\"token\":{},\"code\":[]}",
            "not json",
            Map.of("token", "x".repeat(20_000), "code", "' or 1=1 --"),
            Map.of("token", made.token(), "code", "１２３４５６"),
            Map.of("token", "", "code", ""))) {
      Answer answer = phone.post("/api/own/session", opening);
      assertThat(answer.status()).isBetween(400, 499);
      assertThat(answer.body().path("messages").path("zh").asString()).isNotBlank();
    }
    Phone junk = phones.at("192.0.2.13");
    junk.setCookie("SIXFOLD_OWN", "a".repeat(5000));
    assertThat(junk.get("/api/own/page").status()).isEqualTo(401);

    phone.open(made.token(), made.code());
    phone.get("/api/own/page");
    Map<String, Object> hot = new HashMap<>(WELL);
    hot.put("temp", 77);
    assertThat(
            phone
                .post("/api/own/reports", hot)
                .body()
                .path("errors")
                .get(0)
                .path("code")
                .asString())
        .isEqualTo("form.max");
    assertThat(phone.post("/api/own/reports", Map.of()).status()).isEqualTo(422);
    assertThat(phone.post("/api/own/needs", Map.of("kind", "GOLD")).status()).isEqualTo(422);
    assertThat(phone.post("/api/own/needs", "[]").status()).isEqualTo(400);
    assertThat(phone.post("/api/own/objections", Map.of("text", "x".repeat(2001))).status())
        .isEqualTo(422);
    assertThat(phone.get("/api/own/papers/....cases").status()).isBetween(400, 404);
    assertThat(phone.get("/api/own/nothing").status()).isEqualTo(404);
  }

  @Test
  void whoWasTheWrongPersonOrHasDiedHasNoPage() {
    phone.open(made.token(), made.code());
    walk.complete(id, "report-day", "WRONG_PERSON", Map.of());

    assertThat(walk.state(id)).isEqualTo("ANNULLED");
    assertThat(phone.get("/api/own/page").status()).isEqualTo(401);
    assertThat(phone.open(made.token(), made.code()).code()).isEqualTo("ownPage.linkInvalid");
    assertThatThrownBy(() -> links.make(id, walk.user("command-1"))).hasMessage("ownPage.notYet");
  }

  @Test
  void onlyCadresAndTheCommandRoomOfTheGridGiveLinks() {
    assertThatThrownBy(() -> links.make(id, walk.user("gm-" + Walk.GRID)))
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> links.revoke(id, walk.user("dr-01"))).hasMessage("access.forbidden");
    assertThatThrownBy(() -> links.make(id, elsewhere())).hasMessage("case.unknown");
    assertThat(links.make(id, walk.user("vc-330784001007")).code()).matches("\\d{6}");
    String proposed =
        shortcuts.proposed("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    assertThatThrownBy(() -> links.make(proposed, walk.user("command-1")))
        .hasMessage("ownPage.notYet");
  }

  private org.sixfold.access.SignedInUser elsewhere() {
    return walk
        .values("select username from roster_member where role = 'VILLAGE_CADRE' order by username")
        .stream()
        .map(walk::user)
        .filter(one -> !one.covers(walk.gridPath(id)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoSaysThatThePageWasGivenHasMadeOne() {
    String served =
        shortcuts.proposed("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");
    walk.complete(served, "sign-decision", "SIGNED", Filled.decision());
    Map<String, Object> notice = new HashMap<>(Filled.notice());
    notice.put("pageGiven", true);
    assertThatThrownBy(() -> walk.complete(served, "serve-notice", "SERVED", notice))
        .hasMessage("form.invalid");

    links.make(served, walk.user("vc-330784001007"));
    walk.complete(served, "serve-notice", "SERVED", notice);

    assertThat(facts.section("ownPage", served, "command-1")).contains("givenTo=PERSON");
  }
}
