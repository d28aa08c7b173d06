package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

/** What devices encrypt with, and for whom they speak. */
@EngineTest
class DeviceKeyTest {

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  @BeforeEach
  void people() {
    town.people(
        "device-gm,网格员,GRID_MEMBER," + SmallTown.GRID,
        "device-other,网格员,GRID_MEMBER," + SmallTown.OTHER_GRID,
        "device-admin,管理员,ADMIN,330784");
  }

  private HttpClient signedIn(String username) {
    HttpClient client = clients.anonymous();
    client.signIn(username, SmallTown.PASSWORD);
    client.get("/api/me");
    return client;
  }

  private static String secret(HttpClient client) {
    return client.get("/api/me/device-key").body().path("secret").asString();
  }

  @Test
  void everybodyHasAnOwnSecretThatStaysTheSame() {
    String secret = secret(signedIn("device-gm"));

    assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
    assertThat(secret(signedIn("device-gm"))).isEqualTo(secret);
    assertThat(secret(signedIn("device-other"))).isNotEqualTo(secret);
    assertThat(clients.anonymous().get("/api/me/device-key").status()).isEqualTo(401);
  }

  @Test
  void anAdministratorEndsWhatALostDeviceCanRead() {
    HttpClient member = signedIn("device-gm");
    String before = secret(member);

    assertThat(member.delete("/api/members/device-gm/device-key").status()).isEqualTo(403);
    assertThat(signedIn("device-admin").delete("/api/members/device-gm/device-key").status())
        .isEqualTo(204);

    assertThat(secret(member)).isNotEqualTo(before);
  }

  @Test
  void aPageThatBelievesInAnotherUserIsNotHeard() {
    HttpClient client = signedIn("device-gm");
    Map<String, String> other = Map.of(SameUserFilter.HEADER, "device-other");
    Map<String, String> same = Map.of(SameUserFilter.HEADER, "device-gm");

    Answer refused = client.send("GET", "/api/me/device-key", null, other);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("session.otherUser");
    assertThat(client.send("GET", "/api/me/device-key", null, same).status()).isEqualTo(200);
    assertThat(clients.anonymous().send("GET", "/api/me", null, other).status()).isEqualTo(401);
  }
}
