package org.sixfold.modeling;

import java.util.SortedMap;
import org.sixfold.access.SignedInUser;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft and what it changes, whole, for who compares what both would do. */
@Service
public class DraftVersions {

  private final DraftDesk desk;
  private final DraftMapper mapper;
  private final DraftPaths paths;
  private final ReleaseMapper releases;
  private final ReleasedFiles released;

  DraftVersions(
      DraftDesk desk,
      DraftMapper mapper,
      DraftPaths paths,
      ReleaseMapper releases,
      ReleasedFiles released) {
    this.desk = desk;
    this.mapper = mapper;
    this.paths = paths;
    this.releases = releases;
    this.released = released;
  }

  /**
   * Both paths.
   *
   * @param revision of the draft
   * @param base number of the release that it changes
   * @param before files of that release, by name with folders
   * @param after files of the draft
   */
  public record Both(
      int revision, int base, SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {}

  /**
   * Whether the user may look at the draft.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}
   */
  @Transactional(readOnly = true)
  public void require(SignedInUser user, String draftId) {
    desk.find(user, draftId);
  }

  /**
   * Both paths as they are now, for work of the product itself.
   *
   * @throws IllegalStateException if there is no such draft
   */
  @Transactional(readOnly = true)
  public Both both(String draftId) {
    DraftRow draft = mapper.find(draftId);
    if (draft == null) {
      throw new IllegalStateException("No draft " + draftId);
    }
    return new Both(
        draft.revision(),
        draft.baseNo(),
        released.of(releases.find(draft.baseNo()).deploymentId()),
        paths.all(draft));
  }
}
