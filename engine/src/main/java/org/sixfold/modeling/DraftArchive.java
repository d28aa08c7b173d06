package org.sixfold.modeling;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.persistence.DraftFileMapper;
import org.sixfold.modeling.persistence.DraftFileRow;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A whole path as one zip file, as it lies in folders. */
@Service
@Transactional
public class DraftArchive {

  private static final int MOST_FILES = 500;

  /** Of all files together, unpacked. */
  private static final int LARGEST_PATH = 3 * DraftFiles.LARGEST;

  private final DraftMapper drafts;
  private final DraftFileMapper mapper;
  private final DraftFiles files;
  private final DraftDesk desk;
  private final DraftPaths paths;

  DraftArchive(
      DraftMapper drafts,
      DraftFileMapper mapper,
      DraftFiles files,
      DraftDesk desk,
      DraftPaths paths) {
    this.drafts = drafts;
    this.mapper = mapper;
    this.files = files;
    this.desk = desk;
    this.paths = paths;
  }

  /**
   * The path as the draft has it.
   *
   * @throws ProblemException as {@link Drafts#find}
   */
  @Transactional(readOnly = true)
  public byte[] write(SignedInUser user, String draftId) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : paths.all(desk.find(user, draftId)).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Takes over the files of a zip, all or none; files that it lacks stay.
   *
   * @param revision of the draft on which the zip was made
   * @throws ProblemException as {@link Drafts#discard}; 412 {@code draft.changedMeanwhile}; 422
   *     {@code draft.archiveUnfit}
   */
  public Draft read(SignedInUser user, String draftId, int revision, byte[] archive) {
    DraftRow draft = desk.open(user, draftId);
    if (draft.revision() != revision) {
      throw DraftFiles.changedMeanwhile(draft, null);
    }
    SortedMap<String, byte[]> present = paths.all(draft);
    unzip(archive)
        .forEach(
            (path, content) -> {
              if (!Arrays.equals(content, present.get(path))) {
                take(user, draftId, path, content);
              }
            });
    return paths.view(drafts.find(draftId));
  }

  private void take(SignedInUser user, String draftId, String path, byte[] content) {
    String name = FileNames.base(path);
    DraftFileRow former = mapper.find(draftId, name);
    files.put(user, drafts.find(draftId), former, name, content, FileNames.folder(path));
  }

  private static SortedMap<String, byte[]> unzip(byte[] archive) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedMap<String, String> names = new TreeMap<>();
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        String path = entry.getName();
        String name = FileNames.base(path);
        if (!FileNames.isName(name)
            || !FileNames.isFolder(FileNames.folder(path), name)
            || names.put(name, path) != null
            || files.size() == MOST_FILES) {
          throw unfit(path);
        }
        byte[] content = limited(zip, path);
        size += content.length;
        if (size > LARGEST_PATH) {
          throw unfit(path);
        }
        files.put(path, content);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw unfit("");
    }
    if (files.isEmpty()) {
      throw unfit("");
    }
    return files;
  }

  /** What a zip says about sizes is not believed. */
  private static byte[] limited(InputStream zip, String path) throws IOException {
    byte[] content = zip.readNBytes(DraftFiles.LARGEST + 1);
    if (content.length > DraftFiles.LARGEST) {
      throw unfit(path);
    }
    return content;
  }

  private static ProblemException unfit(String path) {
    String shown = path.length() > 100 ? path.substring(0, 100) : path;
    return ProblemException.unfit("draft.archiveUnfit", List.of(), shown);
  }
}
