/** A mail address that breaks before its @, if it must. */
export function MailLink({ address }: { address: string }) {
  const at = address.indexOf("@");
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  );
}
