package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SignInTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired SixfoldClock clock;
  @Autowired AccountStore accounts;

  @BeforeEach
  void people() {
    town.people(
        "signin-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "signin-leaver,网格员,GRID_MEMBER," + SmallTown.GRID,
        "signin-guessed,网格员,GRID_MEMBER," + SmallTown.GRID,
        "signin-admin,管理员,ADMIN,330784");
  }

  @Test
  void aSessionTellsWhoIsSignedIn() {
    HttpClient client = clients.anonymous();
    Answer signedIn = client.signIn("signin-gm", SmallTown.PASSWORD);
    assertThat(signedIn.status()).isEqualTo(200);
    assertThat(signedIn.raw().headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie -> assertThat(cookie).contains("JSESSIONID").containsIgnoringCase("HttpOnly"));
    Instant before = clock.now();
    Answer me = client.get("/api/me");
    assertThat(me.body().path("username").asString()).isEqualTo("signin-gm");
    assertThat(me.body().path("role").asString()).isEqualTo("GRID_MEMBER");
    assertThat(me.body().path("grids").get(0).asString()).isEqualTo(SmallTown.GRID);
    OffsetDateTime now = OffsetDateTime.parse(me.body().path("now").asString());
    assertThat(now.toInstant()).as("the server's clock").isBetween(before, clock.now());
    assertThat(now.getOffset()).isEqualTo(clock.zonedNow().getOffset());
    assertThat(me.header("Cache-Control")).contains("no-store");
    assertThat(me.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(me.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void whereSomebodyHasAPasswordNoAdministratorIsMade() {
    var before = accounts.find("admin");
    accounts.createAdminWithOneTimePassword();
    assertThat(accounts.find("admin")).isEqualTo(before);
  }

  @Test
  void signingInReplacesThePlantedSession() {
    HttpClient client = clients.anonymous();
    client.signIn("signin-gm", SmallTown.PASSWORD);
    String before = client.cookie("JSESSIONID");
    client.signIn("signin-gm", SmallTown.PASSWORD);
    assertThat(client.cookie("JSESSIONID")).isNotEqualTo(before);
  }

  @Test
  void signingOutEndsTheSession() {
    HttpClient client = clients.anonymous();
    client.signIn("signin-gm", SmallTown.PASSWORD);
    client.get("/api/me");
    assertThat(client.delete("/api/session").status()).isEqualTo(204);
    Answer me = client.get("/api/me");
    assertThat(me.status()).isEqualTo(401);
    assertThat(me.code()).isEqualTo("session.required");
  }

  @Test
  void strangersAndWrongPasswordsReadTheSame() {
    Answer wrong = clients.anonymous().signIn("signin-gm", "wrong");
    Answer stranger = clients.anonymous().signIn("signin-nobody", "wrong");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("session.credentialsWrong");
    assertThat(stranger.raw().body()).isEqualTo(wrong.raw().body());
  }

  @Test
  void guessingIsSlowedDownEvenForTheRightPassword() {
    for (int i = 0; i < 5; i++) {
      assertThat(clients.anonymous().signIn("signin-guessed", "guess" + i).status()).isEqualTo(401);
    }
    Answer throttled = clients.anonymous().signIn("signin-guessed", SmallTown.PASSWORD);
    assertThat(throttled.status()).isEqualTo(429);
    assertThat(throttled.code()).isEqualTo("session.throttled");
    assertThat(Integer.parseInt(throttled.header("Retry-After"))).isBetween(1, 31);
    assertThat(clients.anonymous().signIn("signin-gm", SmallTown.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void writesOfASessionNeedTheTokenThatAnyGetSets() {
    HttpClient client = clients.anonymous();
    client.signIn("signin-gm", SmallTown.PASSWORD);
    Answer forged = client.post("/api/me/password", Map.of("current", "a", "password", "b"));
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.code()).isEqualTo("csrf.invalid");
    client.get("/api/me");
    assertThat(client.cookie("XSRF-TOKEN")).isNotBlank();
    Answer sent = client.post("/api/me/password", Map.of("current", "a", "password", "b"));
    assertThat(sent.code()).isEqualTo("password.currentWrong");
  }

  @Test
  void programsNeedNeitherSessionNorToken() {
    HttpClient program = clients.basic("signin-admin", SmallTown.PASSWORD);
    Answer reset = program.post("/api/members/signin-gm/absence", Map.of());
    assertThat(reset.code()).isEqualTo("request.methodNotAllowed");
    assertThat(program.cookie("JSESSIONID")).isNull();
    assertThat(program.cookie("XSRF-TOKEN")).isNull();
    Answer wrong = clients.basic("signin-admin", "wrong").get("/api/me");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic");
  }

  @Test
  void rolesAndUnlistedPathsAreRefused() {
    HttpClient member = clients.basic("signin-gm", SmallTown.PASSWORD);
    assertThat(member.get("/api/audit/verify").code()).isEqualTo("access.forbidden");
    assertThat(member.post("/api/members/signin-admin/password", null).status()).isEqualTo(403);
    assertThat(member.get("/internal").status()).isEqualTo(403);
    assertThat(member.get("/api/nothing-here").code()).isEqualTo("request.notFound");
    assertThat(clients.anonymous().get("/internal").status()).isEqualTo(401);
    assertThat(clients.anonymous().get("/v3/api-docs").status()).isEqualTo(200);
  }

  @Test
  void aResetPasswordEndsTheSessionsOfTheOldOneAndWorksOnce() {
    HttpClient member = clients.anonymous();
    member.signIn("signin-leaver", SmallTown.PASSWORD);
    HttpClient admin = clients.basic("signin-admin", SmallTown.PASSWORD);
    Answer reset = admin.post("/api/members/signin-leaver/password", null);
    assertThat(reset.status()).isEqualTo(200);
    assertThat(member.get("/api/me").status()).isEqualTo(401);
    String oneTime = reset.body().path("password").asString();
    assertThat(member.signIn("signin-leaver", oneTime).body().path("passwordChangeDue").asBoolean())
        .isTrue();
    member.get("/api/me");
    Answer tooWeak =
        member.post("/api/me/password", Map.of("current", oneTime, "password", "short"));
    assertThat(tooWeak.code()).isEqualTo("password.tooWeak");
    Answer changed =
        member.post("/api/me/password", Map.of("current", oneTime, "password", "long enough now"));
    assertThat(changed.status()).isEqualTo(204);
    assertThat(member.get("/api/me").body().path("passwordChangeDue").asBoolean()).isFalse();
    town.people("signin-leaver,网格员,GRID_MEMBER," + SmallTown.GRID);
    assertThat(clients.anonymous().signIn("signin-leaver", oneTime).status()).isEqualTo(401);
  }
}
