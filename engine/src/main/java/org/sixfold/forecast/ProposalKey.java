package org.sixfold.forecast;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.shared.ProblemException;

/** What a proposal is told apart by: all that is needed to look at it anew. */
record ProposalKey(String grid, Role role, Instant until, List<String> people) {

  private static final int PARTS = 4;

  String text() {
    String plain =
        String.join(
            "|",
            grid,
            role.name(),
            String.valueOf(until.getEpochSecond()),
            String.join(",", people));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws ProblemException 404 {@code forecast.proposalUnknown} for what is no such key
   */
  static ProposalKey of(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|");
      if (parts.length == PARTS) {
        return new ProposalKey(
            parts[0],
            Role.valueOf(parts[1]),
            Instant.ofEpochSecond(Long.parseLong(parts[2])),
            List.of(parts[3].split(",")));
      }
    } catch (IllegalArgumentException e) {
      // Neither is it a key.
    }
    throw ProblemException.notFound("forecast.proposalUnknown");
  }
}
