package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.Stage;

/**
 * A model, table or form of the active release.
 *
 * @param key name of what is in the file: that of the file without its ending
 * @param name what people call it, as {@code {zh, en}}
 * @param stage null outside the six
 * @param version number of the release in which it last changed
 * @param releasedBy who proposed that
 */
public record ReleasedModel(
    String key,
    ModelKind kind,
    String file,
    String folder,
    Map<String, String> name,
    Stage stage,
    int version,
    Instant releasedAt,
    String releasedBy) {

  /** All of the active release, and which one that is. */
  public record All(Release release, List<ReleasedModel> items, String next) {}

  /**
   * A release in which a model changed.
   *
   * @param version number of that release
   * @param approvedBy null for packaged models
   * @param active whether new cases start with this text
   */
  public record Version(
      int version,
      Instant releasedAt,
      String releasedBy,
      String approvedBy,
      String note,
      boolean active) {}

  /** A model as it was in a release, with its text. */
  public record Text(
      String key,
      ModelKind kind,
      String file,
      String folder,
      Map<String, String> name,
      int version,
      Instant releasedAt,
      String releasedBy,
      String approvedBy,
      String note,
      boolean active,
      String content) {}
}
