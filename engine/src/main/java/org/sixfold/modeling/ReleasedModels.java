package org.sixfold.modeling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.ReleaseManifests.Entry;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Models, tables and forms as they were released, and in which releases they changed. */
@Service
@Transactional(readOnly = true)
public class ReleasedModels {

  private final ReleaseMapper releases;
  private final ReleaseManifests manifests;
  private final ReleasedFiles files;
  private final ReleaseLog log;
  private final Map<String, ModelNames> names = new ConcurrentHashMap<>();

  ReleasedModels(
      ReleaseMapper releases, ReleaseManifests manifests, ReleasedFiles files, ReleaseLog log) {
    this.releases = releases;
    this.manifests = manifests;
    this.files = files;
    this.log = log;
  }

  /**
   * Those with which new cases start, by name: the command room finds its running cases by them.
   */
  public ReleasedModel.All active(SignedInUser user) {
    user.require(Role.DESIGNER, Role.ADMIN, Role.SUPERVISOR);
    Map<String, ReleaseRow> changed = lastChanges(releases.released());
    ReleaseRow active = releases.active();
    ModelNames spoken = names(active.deploymentId());
    List<ReleasedModel> items = new ArrayList<>();
    manifests
        .of(active.deploymentId())
        .forEach(
            (file, entry) -> {
              if (file.endsWith(ScenarioFiles.ENDING)) {
                return;
              }
              ReleaseRow version = changed.get(file);
              items.add(
                  new ReleasedModel(
                      FileNames.key(file),
                      ModelKind.of(file).orElse(null),
                      file,
                      entry.folder(),
                      spoken.of(file),
                      ModelNames.stage(entry.folder()),
                      version.number(),
                      version.releasedAt(),
                      version.proposedBy()));
            });
    return new ReleasedModel.All(log.view(active), items, null);
  }

  /**
   * The releases in which a model changed, newest first.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code model.unknown}
   */
  public List<ReleasedModel.Version> versions(SignedInUser user, String key) {
    user.require(Role.DESIGNER, Role.ADMIN);
    List<ReleaseRow> released = releases.released();
    String file = file(released, key);
    String present = sha(manifests.of(releases.active().deploymentId()).get(file));
    List<ReleasedModel.Version> versions = new ArrayList<>();
    String before = null;
    for (ReleaseRow row : released) {
      String sha = sha(manifests.of(row.deploymentId()).get(file));
      if (sha != null && !sha.equals(before)) {
        versions.add(0, version(row, sha.equals(present)));
      }
      before = sha;
    }
    return versions;
  }

  /**
   * A model as it was in a release.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code model.unknown}, {@code
   *     model.versionUnknown}
   */
  public ReleasedModel.Text text(SignedInUser user, String key, int number) {
    user.require(Role.DESIGNER, Role.ADMIN);
    String file = file(releases.released(), key);
    ReleaseRow row = releases.find(number);
    boolean released = row != null && ReleaseRow.RELEASED.equals(row.state());
    if (!released || !manifests.of(row.deploymentId()).containsKey(file)) {
      throw ProblemException.notFound("model.versionUnknown", key, number);
    }
    PathFile found = manifests.file(row.deploymentId(), file);
    return new ReleasedModel.Text(
        key,
        ModelKind.of(file).orElse(null),
        file,
        found.folder(),
        names(row.deploymentId()).of(file),
        number,
        row.releasedAt(),
        row.proposedBy(),
        row.decidedBy(),
        row.note(),
        row.number() == releases.active().number(),
        new String(found.content(), StandardCharsets.UTF_8));
  }

  private static ReleasedModel.Version version(ReleaseRow row, boolean active) {
    return new ReleasedModel.Version(
        row.number(), row.releasedAt(), row.proposedBy(), row.decidedBy(), row.note(), active);
  }

  /** By file, the release in which it last changed. */
  private Map<String, ReleaseRow> lastChanges(List<ReleaseRow> released) {
    Map<String, ReleaseRow> last = new HashMap<>();
    SortedMap<String, Entry> before = new TreeMap<>();
    for (ReleaseRow row : released) {
      SortedMap<String, Entry> now = manifests.of(row.deploymentId());
      for (Map.Entry<String, Entry> file : now.entrySet()) {
        if (!Objects.equals(sha(before.get(file.getKey())), file.getValue().sha256())) {
          last.put(file.getKey(), row);
        }
      }
      before = now;
    }
    return last;
  }

  /**
   * The newest release that has it names the file; models come before tables and forms. Examples
   * share the key of what they try, so they are asked for by the name of their file.
   */
  private String file(List<ReleaseRow> released, String key) {
    String file = known(released, key);
    if (file == null) {
      throw ProblemException.notFound("model.unknown", key);
    }
    return file;
  }

  /** Why nothing runs under a name: there is no such model, or it is a table or a form. */
  ProblemException notRunning(String key) {
    boolean known = known(releases.released(), key) != null;
    return ProblemException.notFound(known ? "model.notDeployed" : "model.unknown", key);
  }

  private String known(List<ReleaseRow> released, String key) {
    for (int i = released.size() - 1; i >= 0; i--) {
      SortedMap<String, Entry> manifest = manifests.of(released.get(i).deploymentId());
      if (key.endsWith(ScenarioFiles.ENDING) && manifest.containsKey(key)) {
        return key;
      }
      for (ModelKind kind : ModelKind.values()) {
        String file = key + "." + kind.name().toLowerCase(Locale.ROOT);
        if (manifest.containsKey(file)) {
          return file;
        }
      }
    }
    return null;
  }

  private ModelNames names(String deployment) {
    ModelNames known = names.get(deployment);
    if (known == null) {
      known = ModelNames.of(files.of(deployment));
      names.put(deployment, known);
    }
    return known;
  }

  private static String sha(Entry entry) {
    return entry == null ? null : entry.sha256();
  }
}
