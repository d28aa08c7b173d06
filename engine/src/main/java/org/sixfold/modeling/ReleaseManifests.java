package org.sixfold.modeling;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.camunda.ReleasedFiles;
import org.springframework.stereotype.Component;

/** Which files releases have, and their fingerprints; a deployment never changes. */
@Component
class ReleaseManifests {

  private final ReleasedFiles released;
  private final Map<String, SortedMap<String, Entry>> known = new ConcurrentHashMap<>();

  ReleaseManifests(ReleasedFiles released) {
    this.released = released;
  }

  /** One file of a release. */
  record Entry(String folder, String sha256) {}

  /** By name. */
  SortedMap<String, Entry> of(String deploymentId) {
    SortedMap<String, Entry> manifest = known.get(deploymentId);
    if (manifest == null) {
      manifest = new TreeMap<>();
      for (Map.Entry<String, byte[]> file : released.of(deploymentId).entrySet()) {
        String path = file.getKey();
        manifest.put(
            FileNames.base(path), new Entry(FileNames.folder(path), sha256(file.getValue())));
      }
      known.put(deploymentId, manifest);
    }
    return manifest;
  }

  /** A file of a release, by its name without folders. */
  PathFile file(String deploymentId, String name) {
    Entry entry = of(deploymentId).get(name);
    byte[] content = released.file(deploymentId, FileNames.path(entry.folder(), name));
    return new PathFile(name, entry.folder(), content);
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
