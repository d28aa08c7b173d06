package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sixfold.shared.Actor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class AsSystemTest {

  private final RequestUser actor = new RequestUser();

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void nobodyIsNamedForWhatTimeDoes() {
    TestingAuthenticationToken admin = new TestingAuthenticationToken("admin", "");
    admin.setDetails(new SignedInUser("admin", "管理员", Role.ADMIN, List.of(), List.of()));
    SecurityContextHolder.getContext().setAuthentication(admin);

    assertThat(new AsSystem().run(actor::username)).isEqualTo(Actor.SYSTEM);
    assertThat(actor.username()).isEqualTo("admin");
  }
}
