package org.sixfold.modeling;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a file before it is held in memory: nobody draws a model of twenty thousand
 * elements, a hundred deep, or with texts of many pages; what has them was made to tire the server.
 */
final class ModelSize {

  /** Our largest model has about 2,000; the largest of the BPMN interchange tests about 5,000. */
  static final int MOST_ELEMENTS = 20_000;

  static final int DEEPEST = 100;

  /** Characters of one text or attribute. */
  static final int LONGEST = 100_000;

  private final Deque<String> ids = new ArrayDeque<>();
  private int elements;
  private int length;

  private ModelSize() {}

  /** A limit that a file goes beyond, and the nearest element with an id. */
  record Beyond(String element, String code, int limit) {}

  /** Empty if the file is within its limits, or cannot be read: that is told elsewhere. */
  static Optional<Beyond> beyond(byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new ModelSize().read(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
    } catch (XMLStreamException notWellFormed) {
      return Optional.empty();
    }
  }

  private Optional<Beyond> read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader);
        case XMLStreamConstants.END_ELEMENT -> {
          ids.pop();
          length = 0;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            length += reader.getTextLength();
        default -> {
          // Comments and instructions are passed over by all that read models.
        }
      }
      if (elements > MOST_ELEMENTS) {
        return beyond("model.tooManyElements", MOST_ELEMENTS);
      }
      if (ids.size() > DEEPEST) {
        return beyond("model.tooDeep", DEEPEST);
      }
      if (length > LONGEST) {
        return beyond("model.textTooLong", LONGEST);
      }
    }
    return Optional.empty();
  }

  private void begin(XMLStreamReader reader) {
    elements++;
    length = 0;
    String id = reader.getAttributeValue(null, "id");
    boolean named = id != null && id.length() <= Findings.LONGEST_ELEMENT;
    ids.push(named ? id : ids.isEmpty() ? "" : ids.peek());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      length = Math.max(length, reader.getAttributeValue(i).length());
    }
  }

  private Optional<Beyond> beyond(String code, int limit) {
    return Optional.of(new Beyond(ids.isEmpty() ? "" : ids.peek(), code, limit));
  }
}
