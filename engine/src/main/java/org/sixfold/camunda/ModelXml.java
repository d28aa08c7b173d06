package org.sixfold.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads models as XML, without document types and what they could reach. */
public final class ModelXml {

  /** What a parser says of a document type, in whatever language. */
  private static final String DOCUMENT_TYPE = "DOCTYPE";

  private static final int DEEPEST = 200;

  private ModelXml() {}

  /** A file that declares a document type, and with it what that could reach. */
  public static final class DocumentTypeRefused extends IllegalArgumentException {

    DocumentTypeRefused(String name, Throwable cause) {
      super("Declares a document type: " + name, cause);
    }
  }

  /**
   * The file's document.
   *
   * @throws IllegalArgumentException if it is not well-formed; {@link DocumentTypeRefused} if it
   *     declares a document type
   */
  public static Document parse(String name, byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(
          "http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(content));
    } catch (SAXException e) {
      boolean type = String.valueOf(e.getMessage()).contains(DOCUMENT_TYPE);
      throw type
          ? new DocumentTypeRefused(name, e)
          : new IllegalArgumentException("Not well-formed: " + name, e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException("Not well-formed: " + name, e);
    }
  }

  /** The id of an element or of the nearest one around it; empty if none has one. */
  static String nearestId(Element element) {
    for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
      if (!one.getAttribute("id").isEmpty()) {
        return one.getAttribute("id");
      }
    }
    return "";
  }
}
