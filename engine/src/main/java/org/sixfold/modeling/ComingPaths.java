package org.sixfold.modeling;

import java.time.Instant;
import java.util.SortedMap;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What drafts and releases would bring, deployed already or not; the caller asks who may look. */
@Service
@Transactional(readOnly = true)
public class ComingPaths {

  private final ReleaseMapper releases;
  private final DraftMapper drafts;
  private final DraftPaths paths;
  private final ReleaseLog log;

  ComingPaths(ReleaseMapper releases, DraftMapper drafts, DraftPaths paths, ReleaseLog log) {
    this.releases = releases;
    this.drafts = drafts;
    this.paths = paths;
    this.log = log;
  }

  /**
   * A path to come.
   *
   * @param deployment null while it is not deployed
   * @param files content by name with folders; null if it is deployed
   * @param effectiveAt the moment at which it is to begin; null for as soon as it is approved
   */
  public record Coming(String deployment, SortedMap<String, byte[]> files, Instant effectiveAt) {}

  /**
   * What a release brings, whatever became of it.
   *
   * @throws ProblemException 404 {@code release.unknown}
   */
  public Coming ofRelease(int number) {
    ReleaseRow row = log.known(number);
    if (row.deploymentId() != null) {
      return new Coming(row.deploymentId(), null, row.effectiveAt());
    }
    if (row.targetNo() != null) {
      String earlier = releases.find(row.targetNo()).deploymentId();
      return new Coming(earlier, null, row.effectiveAt());
    }
    return new Coming(null, paths.all(drafts.find(row.draftId())), row.effectiveAt());
  }

  /**
   * What a draft would bring as it stands.
   *
   * @throws ProblemException 404 {@code draft.unknown}
   */
  public Coming ofDraft(String id) {
    DraftRow draft = drafts.find(id);
    if (draft == null) {
      throw ProblemException.notFound("draft.unknown");
    }
    return new Coming(null, paths.all(draft), null);
  }
}
