package org.sixfold.modeling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.persistence.DraftFileMapper;
import org.sixfold.modeling.persistence.DraftFileRow;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a draft. Nobody locks a file: whoever writes says which revision the text came from,
 * and is told who was faster.
 */
@Service
@Transactional
public class DraftFiles {

  /** Bytes of a file: what the check takes, a draft takes too. */
  public static final int LARGEST = 20 << 20;

  private final DraftFileMapper mapper;
  private final DraftDesk desk;
  private final DraftPaths paths;
  private final Audit audit;
  private final SixfoldClock clock;

  DraftFiles(
      DraftFileMapper mapper, DraftDesk desk, DraftPaths paths, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.desk = desk;
    this.paths = paths;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * All files of the path as the draft has them.
   *
   * @throws ProblemException as {@link Drafts#find}
   */
  @Transactional(readOnly = true)
  public List<Draft.Listed> all(SignedInUser user, String draftId) {
    return paths.listed(desk.find(user, draftId));
  }

  /**
   * A file as the draft has it.
   *
   * @throws ProblemException as {@link Drafts#find}; 404 {@code draft.fileUnknown}
   */
  @Transactional(readOnly = true)
  public Draft.File read(SignedInUser user, String draftId, String name) {
    DraftRow draft = desk.find(user, draftId);
    DraftFileRow changed = mapper.find(draftId, name);
    if (changed == null) {
      return asInBase(draft, name);
    }
    if (changed.content() == null) {
      throw unknown(name);
    }
    return new Draft.File(
        name,
        changed.folder(),
        ModelKind.of(name).orElse(null),
        new String(changed.content(), StandardCharsets.UTF_8),
        DraftPaths.change(paths.base(draft).get(name), changed),
        changed.revision(),
        changed.changedBy(),
        changed.changedAt());
  }

  /**
   * A file as in the draft's base.
   *
   * @throws ProblemException as {@link #read}
   */
  @Transactional(readOnly = true)
  public Draft.File readBase(SignedInUser user, String draftId, String name) {
    return asInBase(desk.find(user, draftId), name);
  }

  private Draft.File asInBase(DraftRow draft, String name) {
    PathFile file = paths.baseFile(draft, name);
    if (file == null) {
      throw unknown(name);
    }
    return new Draft.File(
        name,
        file.folder(),
        ModelKind.of(name).orElse(null),
        new String(file.content(), StandardCharsets.UTF_8),
        null,
        0,
        null,
        null);
  }

  /**
   * Writes a file, which need not be fit yet.
   *
   * @param revision from which the text came; 0 for a new file
   * @param folder null leaves it where it lies
   * @throws ProblemException as {@link Drafts#discard}; 412 {@code draft.changedMeanwhile}; 422
   *     {@code draft.invalid}, {@code draft.fileTooLarge}
   */
  public Draft.File write(
      SignedInUser user, String draftId, String name, int revision, byte[] text, String folder) {
    DraftRow draft = desk.open(user, draftId);
    if (!FileNames.isName(name)) {
      throw invalid("name", "draft.nameUnfit");
    }
    if (text.length > LARGEST) {
      throw ProblemException.unfit("draft.fileTooLarge", List.of(), name, LARGEST >> 20);
    }
    DraftFileRow former = unchangedSince(draft, name, revision);
    put(user, draft, former, name, text, folder);
    return read(user, draftId, name);
  }

  /** As {@link #write}, whatever was there before. */
  void put(
      SignedInUser user,
      DraftRow draft,
      DraftFileRow former,
      String name,
      byte[] text,
      String folder) {
    String place = folder == null ? folder(draft, former, name) : folder;
    if (!FileNames.isFolder(place, name)) {
      throw invalid("folder", "draft.folderUnfit");
    }
    store(user, draft, former, name, place, text);
  }

  /**
   * Takes a file out of the path.
   *
   * @throws ProblemException as {@link #write}; 404 {@code draft.fileUnknown}
   */
  public void remove(SignedInUser user, String draftId, String name, int revision) {
    DraftRow draft = desk.open(user, draftId);
    DraftFileRow former = unchangedSince(draft, name, revision);
    boolean there = former == null ? paths.base(draft).containsKey(name) : former.content() != null;
    if (!there) {
      throw unknown(name);
    }
    store(user, draft, former, name, folder(draft, former, name), null);
  }

  /**
   * Lets a file be as in the base again.
   *
   * @throws ProblemException as {@link #write}; 404 {@code draft.fileUnknown}
   */
  public void revert(SignedInUser user, String draftId, String name, int revision) {
    DraftRow draft = desk.open(user, draftId);
    if (unchangedSince(draft, name, revision) == null) {
      throw unknown(name);
    }
    mapper.delete(draftId, name);
    desk.touch(draft, user);
    audit.record(new Audit.Change("draft:" + draftId, "draft.fileReverted", Map.of("file", name)));
  }

  private void store(
      SignedInUser user,
      DraftRow draft,
      DraftFileRow former,
      String name,
      String folder,
      byte[] text) {
    String sha256 = text == null ? null : ReleaseManifests.sha256(text);
    int revision = desk.touch(draft, user);
    DraftFileRow row =
        new DraftFileRow(
            draft.id(), name, folder, text, sha256, revision, user.username(), clock.now());
    if (former == null) {
      mapper.insert(row);
    } else {
      mapper.update(row);
    }
    Map<String, Object> details =
        text == null
            ? Map.of("file", name, "revision", revision)
            : Map.of("file", name, "revision", revision, "sha256", sha256);
    String action = text == null ? "draft.fileRemoved" : "draft.fileChanged";
    audit.record(new Audit.Change("draft:" + draft.id(), action, details));
  }

  private String folder(DraftRow draft, DraftFileRow former, String name) {
    if (former != null) {
      return former.folder();
    }
    ReleaseManifests.Entry base = paths.base(draft).get(name);
    return base == null ? FileNames.newFolder(name) : base.folder();
  }

  private DraftFileRow unchangedSince(DraftRow draft, String name, int revision) {
    DraftFileRow former = mapper.find(draft.id(), name);
    int present = former == null ? 0 : former.revision();
    if (present != revision) {
      throw changedMeanwhile(draft, former);
    }
    return former;
  }

  static ProblemException changedMeanwhile(DraftRow draft, DraftFileRow file) {
    String by = file == null ? draft.changedBy() : file.changedBy();
    return new ProblemException(
        412,
        "draft.changedMeanwhile",
        List.of(),
        Map.of(
            "changedBy",
            by,
            "changedAt",
            file == null ? draft.changedAt() : file.changedAt(),
            "revision",
            file == null ? 0 : file.revision()),
        by);
  }

  private static ProblemException unknown(String name) {
    return ProblemException.notFound("draft.fileUnknown", name);
  }

  private static ProblemException invalid(String field, String code) {
    return ProblemException.unfit("draft.invalid", List.of(new FieldProblem(field, code)));
  }
}
