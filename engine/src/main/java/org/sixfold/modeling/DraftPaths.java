package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.Draft.Change;
import org.sixfold.modeling.ReleaseManifests.Entry;
import org.sixfold.modeling.persistence.DraftFileMapper;
import org.sixfold.modeling.persistence.DraftFileRow;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.springframework.stereotype.Component;

/** The path as a draft has it: the files of its base, and over them those it changes. */
@Component
class DraftPaths {

  private final DraftMapper drafts;
  private final DraftFileMapper files;
  private final ReleaseMapper releases;
  private final ReleaseManifests manifests;
  private final ReleasedFiles released;

  DraftPaths(
      DraftMapper drafts,
      DraftFileMapper files,
      ReleaseMapper releases,
      ReleaseManifests manifests,
      ReleasedFiles released) {
    this.drafts = drafts;
    this.files = files;
    this.releases = releases;
    this.manifests = manifests;
    this.released = released;
  }

  /** All files with their content, by name with folders. */
  SortedMap<String, byte[]> all(DraftRow draft) {
    SortedMap<String, byte[]> all = released.of(deployment(draft.baseNo()));
    for (DraftFileRow file : files.of(draft.id())) {
      all.keySet().removeIf(path -> FileNames.base(path).equals(file.name()));
      if (file.content() != null) {
        all.put(FileNames.path(file.folder(), file.name()), file.content());
      }
    }
    return all;
  }

  /** The files of the base, by name. */
  SortedMap<String, Entry> base(DraftRow draft) {
    return manifests.of(deployment(draft.baseNo()));
  }

  /** A file of the base; null if it has none of this name. */
  PathFile baseFile(DraftRow draft, String name) {
    return base(draft).containsKey(name) ? manifests.file(deployment(draft.baseNo()), name) : null;
  }

  Draft view(DraftRow draft) {
    return new Draft(
        draft.id(),
        draft.title(),
        Draft.State.valueOf(draft.state()),
        draft.baseNo(),
        draft.baseNo() != releases.active().number(),
        draft.author(),
        draft.createdAt(),
        draft.revision(),
        draft.changedBy(),
        draft.changedAt(),
        drafts.editors(draft.id()),
        changes(draft),
        draft.releaseNo());
  }

  /** What differs from the base, by name. */
  List<Draft.ChangedFile> changes(DraftRow draft) {
    SortedMap<String, Entry> base = base(draft);
    List<Draft.ChangedFile> changes = new ArrayList<>();
    for (DraftFileRow file : files.lines(draft.id())) {
      Change change = change(base.get(file.name()), file);
      if (change != null) {
        changes.add(
            new Draft.ChangedFile(
                file.name(),
                file.folder(),
                ModelKind.of(file.name()).orElse(null),
                change,
                file.revision(),
                file.changedBy(),
                file.changedAt()));
      }
    }
    return changes;
  }

  /** All files by name, those taken out too. */
  List<Draft.Listed> listed(DraftRow draft) {
    SortedMap<String, Draft.Listed> all = new TreeMap<>();
    SortedMap<String, Entry> base = base(draft);
    base.forEach((name, entry) -> all.put(name, listed(name, entry.folder(), null, 0)));
    for (DraftFileRow file : files.lines(draft.id())) {
      Change change = change(base.get(file.name()), file);
      if (file.sha256() != null || change != null) {
        all.put(file.name(), listed(file.name(), file.folder(), change, file.revision()));
      }
    }
    return List.copyOf(all.values());
  }

  private static Draft.Listed listed(String name, String folder, Change change, int revision) {
    return new Draft.Listed(
        name, folder, ModelKind.of(name).orElse(null), FileNames.key(name), change, revision);
  }

  /** Null if the file is as in the base. */
  static Change change(Entry base, DraftFileRow file) {
    if (file.sha256() == null) {
      return base == null ? null : Change.REMOVED;
    }
    if (base == null) {
      return Change.ADDED;
    }
    boolean same = file.sha256().equals(base.sha256()) && file.folder().equals(base.folder());
    return same ? null : Change.CHANGED;
  }

  /** Names of files that the draft changes and that differ between its base and a later release. */
  List<String> changedOnBothSides(DraftRow draft, int later) {
    SortedMap<String, Entry> base = base(draft);
    SortedMap<String, Entry> newer = manifests.of(deployment(later));
    return changes(draft).stream()
        .map(Draft.ChangedFile::name)
        .filter(name -> !Objects.equals(base.get(name), newer.get(name)))
        .toList();
  }

  private String deployment(int release) {
    return releases.find(release).deploymentId();
  }
}
