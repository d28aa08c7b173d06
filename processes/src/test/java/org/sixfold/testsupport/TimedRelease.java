package org.sixfold.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.Drafts;
import org.sixfold.modeling.Release;
import org.sixfold.modeling.ReleaseDecisions;
import org.sixfold.modeling.ReleaseProposals;
import org.sixfold.modeling.ReleaseSignature;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Designers who change the table of rules, and release it at once or for a moment. */
@Component
public class TimedRelease {

  public static final SignedInUser AUTHOR = designer("timed-author");
  public static final SignedInUser SECOND = designer("timed-second");
  private static final String RULES = "restriction-rules.dmn";

  private final Drafts drafts;
  private final DraftFiles files;
  private final ReleaseProposals proposals;
  private final ReleaseDecisions decisions;
  private final JdbcTemplate jdbc;

  TimedRelease(
      Drafts drafts,
      DraftFiles files,
      ReleaseProposals proposals,
      ReleaseDecisions decisions,
      JdbcTemplate jdbc) {
    this.drafts = drafts;
    this.files = files;
    this.proposals = proposals;
    this.decisions = decisions;
    this.jdbc = jdbc;
  }

  /** For the releases that hold people longer; the others need none and keep none. */
  public static final ReleaseSignature SIGNATURE =
      new ReleaseSignature(SECOND.name(), "依据新的通告，今后的决定会更长");

  private static SignedInUser designer(String name) {
    return new SignedInUser(name, name, Role.DESIGNER, List.of(), List.of());
  }

  /**
   * A draft with cells of the table of rules changed.
   *
   * @param cells ids and texts by turns, such as {@code CN9_CLOSE_CONTACT_CENTRALISED_days1}
   */
  public String draft(String... cells) {
    String draft = drafts.begin(AUTHOR, "改规则").id();
    for (int i = 0; i < cells.length; i += 2) {
      change(draft, cells[i], cells[i + 1]);
    }
    return draft;
  }

  private void change(String draft, String cell, String text) {
    Draft.File now = files.read(AUTHOR, draft, RULES);
    String changed =
        now.content()
            .replaceFirst(
                "(<outputEntry id=\"" + cell + "\"><text>)[^<]*(</text>)", "$1" + text + "$2");
    assertThat(changed).as(cell).isNotEqualTo(now.content());
    files.write(
        AUTHOR, draft, RULES, now.revision(), changed.getBytes(StandardCharsets.UTF_8), null);
  }

  /** Proposes a draft and has it approved; a moment of null is at once. */
  public int release(String draft, Instant effectiveAt) {
    return approved(proposals.propose(AUTHOR, draft, "改规则", effectiveAt));
  }

  /** Makes an earlier release the active one again, at once. */
  public int rollback(int target) {
    return approved(proposals.rollback(AUTHOR, target, "退回", null));
  }

  private int approved(Release proposed) {
    return decisions.approve(SECOND, proposed.n(), null, SIGNATURE).n();
  }

  /** The packaged models are the active ones again. */
  public void undo() {
    jdbc.update("delete from model_release where seed_hash is null");
    jdbc.update("delete from model_draft");
  }
}
